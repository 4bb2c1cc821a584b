/**
 * Family names that reporters of the world’s press often bear and that are hardly anything else, in lower case, where given names are many
 * and in no list. Source: own list, from the commonest family names of each country.
 */
import { wordSet } from './word-list.js';

export const familyNames = wordSet(`
  khan malik butt mirza qureshi shaikh sheikh baloch afridi yousafzai siddiqui chaudhry chaudhary bhatti abbasi awan akhtar rizvi naqvi
  singh kumar sharma patel reddy rao iyer nair menon gupta verma mishra pandey yadav chauhan joshi mehta shah tiwari bose banerjee mukherjee
  chatterjee krishnan subramanian pillai naidu hegde shetty desai kulkarni bhatt thakur saxena srivastava agarwal kaur
  rahman hossain chowdhury sarkar talukder perera fernando silva jayawardena wickremesinghe thapa gurung tamang shrestha adhikari
  okonkwo okafor nwosu eze balogun bello abubakar usman lawal tukur adeyemi ogunleye okeke onyekachi nnamdi obi chukwu haruna danjuma abdullahi garba yakubu olawale afolabi
  mwangi kamau otieno ochieng odhiambo wanjiku wanjiru njoroge kariuki mutua kiprono cheruiyot koech rotich wafula onyango njeri kimani maina
  mensah owusu boateng asante osei tesfaye bekele haile dlamini nkosi ndlovu moyo ncube banda phiri
  yılmaz yilmaz kaya demir şahin sahin çelik celik yıldız yildiz öztürk ozturk aydın aydin arslan doğan dogan kılıç kilic erdoğan
  cohen levy mizrahi friedman shapiro harel segal haddad khoury mansour nasser hosseini ahmadi karimi mohammadi
  ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov ivanova petrova smirnova
  shevchenko kovalenko bondarenko tkachenko kravchenko
  bautista mendoza villanueva dizon manalo mallari gonzales hernandez rodriguez martinez gonzalez lopez perez sanchez ramirez gutierrez
  garcia gomez fernandez rivera torres ramos diaz vargas castillo jimenez ruiz ortiz morales guzman navarro romero herrera aguilar delgado ortega
  rossi bianchi esposito oliveira ferreira pereira mohammad mohammed muhammad ahmed hussein hassan ibrahim
  müller schmidt schneider fischer hoffmann dubois lefebvre moreau jensen nielsen hansen andersen larsen olsen johansson andersson karlsson
  kowalski nowak horvat papadopoulos johnson thompson robinson harrison wilson campbell mitchell roberts phillips collins murphy sullivan
  macdonald mcdonald mcgregor o'brien o’brien o'connor o’connor
  wang zhang chen huang zhao zhou nguyen tran pham suzuki tanaka watanabe yamamoto nakamura kobayashi hutabarat siregar nasution`);
