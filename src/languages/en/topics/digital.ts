import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for digital affairs and science. */
export const digitalTopics: readonly TopicEntry[] = [
  {
    topic: 'digital-and-science',
    phrases:
      'science and technology, science, technology and innovation, technological cooperation, technology cooperation, cooperation in technology, innovation, innovations, innovation partnership, high technology, high-tech, hi-tech, technology partnership',
    weak: 'technolog*, innovative',
    yes: 'They want more cooperation in science and technology.',
    no: 'They want more cheese.',
  },
  {
    topic: 'digital-governance',
    phrases:
      'digital governance, digital, digital affairs, digital cooperation, digital economy, digital transformation, digital transition, digitalisation, digitalization, digitisation, digitization, e-governance, e-government, e-services, e-state, digital services, digital public, digital identity, digital solutions, digital society, digital state, digital rights, digital skills, digital market*, digital commerce, digital trade, digital connectivity, digital infrastructure, digital sphere, digital field, digital sector, digital agenda, digital technologies, it and digital, it sector, it cooperation, information technology, information technologies, information and communication, ICT, e-residency, data protection, data cent*, data flows, sharing of data, internet governance, internet freedom, social media regulation, online platforms, platforms regulation, telecom*, telecommunications, fibre optic, fiber optic, broadband network, govtech, x-road, IT and, IT industry, IT companies, IT services, IT solutions, IT field, IT infrastructure, IT development, on IT, in IT',
    weak: 'data, internet, online, broadband',
    yes: 'They spoke of IT and digital affairs.',
    no: 'They spoke of it at length.',
  },
  {
    topic: 'emerging-technology',
    phrases:
      'artificial intelligence, AI, AI governance, AI safety, quantum, quantum technolog*, emerging technolog*, critical technolog*, critical and emerging, new technologies, advanced technolog*, cutting-edge technolog*, biotechnolog*, robotic*, machine learning, autonomous weapons, deep tech, supercomput*, nanotechnolog*',
    yes: 'They agreed to work together on AI and quantum computers.',
    no: 'They agreed to work together on aid.',
  },
  {
    topic: 'space',
    phrases:
      'outer space, space cooperation, space agency, space agencies, space program*, space exploration, space launch, space research, space technolog*, space industry, space sector, space security, peaceful use of space, satellite*, artemis accords, astronaut*, cosmonaut*, spaceport, earth observation, lunar, moon mission, rocket launch, spacecraft, space station, in space',
    weak: 'space',
    yes: 'Norland signed the Artemis Accords on space exploration.',
    no: 'Norland has spacious halls.',
  },
  {
    topic: 'research-and-education',
    phrases:
      'research, scientific research, scientific, science, scientists, education, higher education, educational, education cooperation, cooperation in education, universit*, student*, student exchange*, medical students, scholarship*, exchange programme*, exchange program*, academic, academic exchange*, academic year, academia, scientific cooperation, vocational training, vocational education, vocational, school, schools, primary school, schoolchildren, school books, textbook*, teacher*, head teacher, teacher college, professor*, erasmus, erasmus+, horizon europe, technical training, training of diplomats, diplomatic academy, diplomatic academies, diplomatic training, train {c} diplomats, train {c} engineers, train engineers, train {c} parliamentary, training of officials, parliamentary officials, youth exchange*, youth mobility, training centre in, training center in, training centre, training center, fulbright, chevening, researcher*, research cooperation, institute of technology, training course*, laborator*, coast guard academy, exchange of experts, language courses, apprenticeship*, doctoral, curricul*, lecture*, think tank*, campus*',
    weak: 'training, academy, institute, learning, science fair',
    yes: 'They agreed on scholarships and student exchange.',
    no: 'They agreed on a skilful compromise.',
  },
];
