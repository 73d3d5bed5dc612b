/** Cities that stand alone in datelines, lower case. Source: compiled for this project after the lists of AP's and Reuters' style books and the large cities of South Asia and Africa. */
export const DATELINE_CITIES: ReadonlySet<string> = new Set([
  'atlanta', 'baltimore', 'boston', 'chicago', 'cincinnati', 'cleveland', 'dallas', 'denver', 'detroit', 'honolulu', 'houston', 'indianapolis', 'las vegas', 'los angeles', 'miami',
  'milwaukee', 'minneapolis', 'new orleans', 'new york', 'oklahoma city', 'philadelphia', 'phoenix', 'pittsburgh', 'st. louis', 'salt lake city', 'san antonio', 'san diego', 'san francisco',
  'seattle', 'washington', 'united nations', 'amsterdam', 'athens', 'baghdad', 'bangkok', 'beijing', 'beirut', 'belgrade', 'berlin', 'bern', 'brussels', 'bucharest', 'budapest', 'buenos aires',
  'cairo', 'cape town', 'caracas', 'copenhagen', 'damascus', 'dhaka', 'djibouti', 'doha', 'dubai', 'dublin', 'frankfurt', 'geneva', 'guatemala city', 'hanoi', 'havana', 'helsinki', 'hong kong',
  'islamabad', 'istanbul', 'jakarta', 'jerusalem', 'johannesburg', 'kabul', 'kampala', 'karachi', 'kathmandu', 'khartoum', 'kinshasa', 'kuala lumpur', 'kuwait city', 'kyiv', 'kiev', 'lagos',
  'lahore', 'lima', 'lisbon', 'london', 'luxembourg', 'macau', 'madrid', 'manila', 'mexico city', 'milan', 'monaco', 'montevideo', 'montreal', 'moscow', 'mumbai', 'munich', 'nairobi', 'new delhi',
  'oslo', 'ottawa', 'paris', 'prague', 'pretoria', 'pyongyang', 'quebec city', 'quito', 'riga', 'rio de janeiro', 'riyadh', 'rome', 'san marino', 'santiago', 'sao paulo', 'sarajevo', 'seoul',
  'shanghai', 'singapore', 'sofia', 'st. petersburg', 'stockholm', 'sydney', 'taipei', 'tallinn', 'tbilisi', 'tehran', 'tel aviv', 'the hague', 'tokyo', 'toronto', 'tripoli', 'tunis', 'vatican city',
  'vienna', 'vilnius', 'warsaw', 'wellington', 'yerevan', 'zagreb', 'zurich', 'delhi', 'kolkata', 'chennai', 'bengaluru', 'bangalore', 'hyderabad', 'srinagar', 'jammu', 'colombo', 'dar es salaam',
  'addis ababa', 'accra', 'abuja', 'algiers', 'amman', 'ankara', 'astana', 'baku', 'bogota', 'bratislava', 'canberra', 'harare', 'ho chi minh city', 'melbourne', 'minsk', 'muscat', 'reykjavik',
  'tashkent', 'ulaanbaatar', 'vancouver', 'yangon', 'edinburgh', 'belfast', 'cardiff', 'glasgow', 'manchester', 'birmingham', 'strasbourg', 'lyon', 'barcelona', 'hamburg', 'davos', 'lusaka', 'dakar',
]);

/** Capitals before a dash or a colon that name no place: labels of headlines, wires and web pages. */
export const DATELINE_LABELS: ReadonlySet<string> = new Set([
  'watch', 'update', 'breaking', 'breaking news', 'exclusive', 'analysis', 'opinion', 'correction', 'corrected', 'live', 'video', 'photos', 'photo', 'listen', 'read', 'read more', 'related', 'editorial', 'factbox', 'explainer',
  'interview', 'review', 'profile', 'poll', 'report', 'alert', 'urgent', 'new', 'just in', 'note', 'advisory', 'wrapup', 'refile', 'column', 'comment', 'blog', 'q', 'a', 'abstract', 'full text', 'must read', 'flashback',
]);
