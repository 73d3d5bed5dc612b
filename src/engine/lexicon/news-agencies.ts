/** News agencies as they stand in datelines, lower case. Source: compiled for this project. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set([
  'ap', 'associated press', 'the associated press', 'reuters', 'thomson reuters', 'thomson reuters foundation', 'reuters health', 'reuters breakingviews', 'afp', 'agence france-presse', 'upi', 'pti', 'ani', 'ians', 'uni',
  'xinhua', 'tass', 'itar-tass', 'interfax', 'interfax-ukraine', 'ria novosti', 'ukrinform', 'kyodo', 'kyodo news', 'jiji', 'jiji press', 'yonhap', 'kcna', 'cna', 'bernama', 'antara', 'app', 'inp', 'bss', 'unb',
  'dpa', 'dpa-afx', 'apa', 'ansa', 'adnkronos', 'efe', 'europa press', 'lusa', 'belga', 'anp', 'ritzau', 'ntb', 'tt', 'stt', 'pap', 'ctk', 'mti', 'mia', 'bta', 'agerpres', 'hina', 'tanjug', 'anadolu', 'aa', 'irna', 'isna', 'saba',
  'sana', 'spa', 'wam', 'kuna', 'qna', 'petra', 'mena', 'nna', 'nan', 'sapa', 'aap', 'nzpa', 'cp', 'the canadian press', 'canadian press', 'pa', 'pa media', 'press association', 'bloomberg', 'dow jones', 'cnn', 'cnn business',
  'bbc', 'bbc news', 'voa', 'rfe/rl', 'ips', 'ens', 'kna', 'gna', 'ena', 'ukrainska pravda', 'marketwatch', 'business wire', 'pr newswire', 'globe newswire', 'globenewswire',
]);
