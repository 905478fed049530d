/** The views: one file each, loaded when it is opened. */
import type { ComponentType } from 'preact';
import type { Route, View } from '../router.ts';

type Loader = () => Promise<ComponentType<{ route: Route }>>;

/** How the code of each view is fetched. */
export const VIEW_LOADERS: Readonly<Record<View | 'unknown', Loader>> = {
  ask: () => import('./ask.tsx').then((file) => file.AskView),
  network: () => import('./network.tsx').then((file) => file.NetworkView),
  person: () => import('./person.tsx').then((file) => file.PersonView),
  country: () => import('./country.tsx').then((file) => file.CountryView),
  organization: () => import('./organization.tsx').then((file) => file.OrganizationView),
  meeting: () => import('./meeting.tsx').then((file) => file.MeetingView),
  topic: () => import('./topic.tsx').then((file) => file.TopicView),
  positions: () => import('./positions.tsx').then((file) => file.PositionsView),
  timeline: () => import('./timeline.tsx').then((file) => file.TimelineView),
  map: () => import('./map.tsx').then((file) => file.MapView),
  path: () => import('./path.tsx').then((file) => file.PathView),
  article: () => import('./article.tsx').then((file) => file.ArticleView),
  articles: () => import('./articles.tsx').then((file) => file.ArticlesView),
  search: () => import('./search.tsx').then((file) => file.SearchView),
  unknown: () => import('./unknown.tsx').then((file) => file.UnknownView),
};
