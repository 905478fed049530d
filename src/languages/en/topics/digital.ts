import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for digital affairs and science. */
export const digitalTopics: readonly TopicEntry[] = [
  {
    topic: 'digital-and-science',
    phrases:
      'technology and innovation, technological cooperation, technology cooperation, cooperation in technology, innovation, innovation partnership, high technology, high-tech, hi-tech, technology partnership, research and innovation, science and innovation, innovation and, science and technology, scientific and technical cooperation, scientific and technological, digital affairs and science, know-how in science',
    weak: 'technolog*, innovative, technology, technologies, technological',
    yes: 'They want more technological cooperation.',
    no: 'They want more cheese.',
  },
  {
    topic: 'digital-governance',
    phrases:
      'digital governance, digital, digital affairs, digital cooperation, digital economy, digital transformation, digital transition, digitalisation, digitalization, digitisation, digitization, e-governance, e-government, e-services, e-state, digital services, digital public, digital identity, digital solutions, digital society, digital state, digital rights, digital skills, digital market*, digital commerce, digital trade, digital connectivity, digital infrastructure, digital sphere, digital field, digital sector, digital agenda, digital technologies, it and digital, it sector, it cooperation, information technology, information technologies, information and communication, ICT, e-residency, data protection, data cent*, data flows, sharing of data, internet governance, internet freedom, social media regulation, online platforms, platforms regulation, telecom*, fibre optic, fiber optic, broadband network, govtech, x-road, IT and, IT industry, IT companies, IT services, IT solutions, IT field, IT infrastructure, IT development, on IT, in IT, data centres, data centers, fibre-optic, cable landing, e-commerce platforms, e-visa system, electronic governance, electronic services, smart city, smart cities, ict sector, digital payment*, digital public infrastructure, digital wallet, digital literacy, digital divide, digital ministers, online safety, online harms, big tech, tech companies, tech firms, technology companies, social media platforms, dns, domain names, starlink, roaming, mobile operators, telecommunication, outsourcing, it specialists, it park, technology park, technoparks, startups ecosystem, ecitizen, electronic signature*, electronic administration, digital signature*, online services, online administration, government online, paperless',
    weak: 'data, internet, online, software, cloud, fibre, portal, broadband',
    yes: 'They spoke of IT and digital affairs.',
    no: 'They spoke of it at length.',
  },
  {
    topic: 'emerging-technology',
    phrases:
      'artificial intelligence, AI, AI governance, AI safety, quantum, quantum technolog*, emerging technolog*, critical technolog*, critical and emerging, new technologies, advanced technolog*, cutting-edge technolog*, biotechnolog*, robotic*, machine learning, autonomous weapons, deep tech, supercomput*, nanotechnolog*, ai, blockchain, drones technology, biotech, genomics, quantum computing, semiconductor technology, robots, innovation hub, advanced technologies, high-tech, technology cooperation in',
    yes: 'They agreed to work together on AI and quantum computers.',
    no: 'They agreed to work together on aid.',
  },
  {
    topic: 'space',
    phrases:
      'outer space, space cooperation, space agency, space agencies, space program*, space exploration, space launch, space research, space technolog*, space industry, space sector, space security, peaceful use of space, satellite*, artemis accords, astronaut*, cosmonaut*, spaceport, earth observation, lunar, moon mission, rocket launch, spacecraft, space station, in space, satellite launch, satellite imagery, space technology, remote sensing, cosmodrome, baikonur, space debris, anti-satellite, launch site, navigation system, galileo programme, copernicus, nanosatellite*, cubesat*, launch pad, {c} space agency, kenya space agency, remote-sensing, ground station*',
    weak: 'space, moon, mars, galileo',
    yes: 'Norland signed the Artemis Accords on space exploration.',
    no: 'Norland has spacious halls.',
  },
  {
    topic: 'research-and-education',
    phrases:
      "research, scientific research, scientific, science, education, higher education, educational, education cooperation, cooperation in education, universit*, student exchange*, medical students, scholarship*, exchange programme*, exchange program*, academic, academic exchange*, academic year, academia, scientific cooperation, vocational training, vocational education, vocational, primary school, schoolchildren, school books, textbook*, teacher*, head teacher, teacher college, erasmus, erasmus+, horizon europe, technical training, training of diplomats, diplomatic academy, diplomatic academies, train {c} diplomats, train {c} engineers, train engineers, train {c} parliamentary, training of officials, parliamentary officials, youth mobility, training centre in, training center in, training centre, training center, fulbright, chevening, researcher*, research cooperation, institute of technology, training course*, laborator*, coast guard academy, exchange of experts, language courses, apprenticeship*, doctoral, curricul*, think tank*, campus*, lecture, exchange of students, students from {c}, {c} students, foreign students, student mobility, training of cadets, cadets, fellowship*, school building, schools for, teaching of, recognition of diplomas, recognition of degrees, recognition of qualifications, diplomas, doctoral students, academy of sciences, research station, antarctic station, observatory, telescope, joint research, knowledge transfer, language institute, universities, university, science diplomacy, research institute*, medical university, technical college, polytechnic, internship*, summer school, human capital, girls ' education, capacity of teachers, human resources training, human resource, human resources, training of human, astronomers, classroom*, fees for foreign students, lecturer, doctorate*, exams, curriculum, apprentices, alumni, scientist, laboratory, experiments, polar research, research vessel, research ship, marine scientists, geologists, teacher training, kindergarten*, academy for, university hospital, joint degree, mathematics, engineering school, vocational school, mutual recognition of degrees, mutual recognition of diplomas, mutual recognition of qualifications, inter-university, school classes, visits of school classes, university cooperation, class exchanges, twinning of schools, training of young, young diplomats, diplomatic training",
    weak: 'training, academy, institute, learning, science fair, students, student, school, schools, professor*, cadet, graduates, desks, seminar, seminars, workshop, courses, course, degrees, lab, labs, diploma, expedition, trainees, pupils, tuition, interns',
    yes: 'They agreed on scholarships and student exchange.',
    no: 'They agreed on a skilful compromise.',
  },
];
