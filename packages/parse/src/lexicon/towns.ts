/**
 * Great towns of countries whose press is written in English, and others that datelines often name, in lower case, beside the capitals of
 * places.ts: only datelines and bylines ask for them. Source: own list.
 */
import { phrases } from './word-list.js';

export const towns: ReadonlySet<string> = new Set(phrases(`ahmedabad|amritsar|bengaluru|bangalore|bhopal|bhubaneswar|chandigarh|chennai|
  coimbatore|dehradun|gurgaon|guwahati|hyderabad|imphal|indore|jaipur|jammu|jamshedpur|kanpur|kochi|kolkata|kozhikode|lucknow|ludhiana|madurai|
  mangaluru|mysuru|nagpur|panaji|patna|pune|raipur|ranchi|shillong|shimla|siliguri|srinagar|surat|thiruvananthapuram|thrissur|tiruchi|vadodara|
  varanasi|vijayawada|visakhapatnam|faisalabad|gujranwala|lahore|multan|quetta|rawalpindi|sukkur|sialkot|mardan|chittagong|khulna|rajshahi|
  sylhet|jaffna|kandy|trincomalee|pokhara|herat|jalalabad|kunduz|mazar-i-sharif|lashkar gah|aba|abeokuta|akure|asaba|awka|bauchi|benin city|
  calabar|damaturu|enugu|gombe|ibadan|ilorin|jalingo|kaduna|kano|katsina|lafia|lokoja|maiduguri|makurdi|minna|onitsha|osogbo|owerri|
  port harcourt|sokoto|umuahia|uyo|warri|yenagoa|yola|zaria|kumasi|sekondi-takoradi|tamale|eldoret|garissa|kisumu|lodwar|malindi|mandera|
  mombasa|nakuru|nyeri|wajir|arusha|dodoma|mwanza|gulu|jinja|mbarara|goma|bukavu|lubumbashi|kisangani|bloemfontein|cape town|durban|
  east london|polokwane|port elizabeth|pretoria|rustenburg|soweto|bulawayo|kitwe|blantyre|beira|adelaide|brisbane|cairns|darwin|geelong|
  hobart|newcastle|perth|townsville|auckland|christchurch|dunedin|belfast|birmingham|bristol|cardiff|cork|edinburgh|galway|glasgow|leeds|
  limerick|liverpool|londonderry|manchester|nottingham|sheffield|waterford|calgary|edmonton|halifax|hamilton|quebec city|regina|saskatoon|
  st. john's|winnipeg|adana|adiyaman|antalya|bursa|diyarbakir|diyarbakır|gaziantep|hakkari|izmir|mardin|şanliurfa|sanliurfa|şırnak|sirnak|
  trabzon|zonguldak|ashdod|ashkelon|beersheba|be'er sheva|eilat|haifa|sderot|hebron|jenin|khan younis|nablus|rafah|ramallah|tulkarm|irbid|
  sidon|tyre|zarqa|erbil|kirkuk|najaf|karbala|samarra|tikrit|ramadi|baquba|taiz|hodeidah|ardabil|isfahan|kerman|mashhad|shiraz|tabriz|
  bacolod|baguio city|cagayan de oro city|cebu city|cotabato city|davao city|general santos city|iloilo city|legazpi city|lucena city|
  marawi city|naga city|tacloban city|zamboanga city|bandung|denpasar|medan|surabaya|yogyakarta|george town|johor baru|kota kinabalu|kuching|
  chiang mai|pattani|yala|mandalay|sittwe|rostov-on-don|st petersburg|vladivostok|yekaterinburg|novosibirsk|grozny|makhachkala|nazran|
  acapulco|ciudad juarez|culiacan|guadalajara|monterrey|tijuana|veracruz|cali|cartagena|medellin|guayaquil|maracaibo|rosario|
  são paulo|salvador|recife|porto alegre|curitiba|fortaleza|santa cruz|arequipa|concepcion|valparaiso|agra|noida|delhi|mumbai|karachi|
  peshawar|lagos|dar es salaam|johannesburg|sydney|melbourne|toronto|montreal|vancouver|ottawa|new york|los angeles|chicago|hong kong|shanghai|
  istanbul|tel aviv|gaza city|aleppo|mosul|basra|benghazi|dubai|geneva|frankfurt|munich|barcelona|milan`));
