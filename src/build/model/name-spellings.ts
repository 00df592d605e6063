// Spellings of one name that differ only by how another script was written in Latin letters, or by whether
// the Arabic article is kept. Each is a form that news agencies have printed; none is made by rule of thumb
// from a single letter.

interface Region {
  readonly countries: ReadonlySet<string>;
  /** Words of one row are one name. */
  readonly rows: readonly (readonly string[])[];
  /** Changes within a whole name. */
  readonly changes: readonly (readonly [RegExp, string])[];
}

/** A name with more open words than this is found by its commonest spellings alone. */
const MOST_FORMS = 14;

const codes = (text: string): Set<string> => new Set(text.split(' '));
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '));

const SLAVIC: Region = {
  countries: codes('RU UA BY KZ KG TJ UZ TM AM AZ GE MD BG'),
  rows: rows(`
    Sergei Sergey
    Andrei Andrey
    Dmitry Dmitri Dmitriy
    Alexei Alexey Aleksei Aleksey
    Alexander Aleksandr Alexandr
    Nikolai Nikolay
    Yevgeny Evgeny Yevgeni Evgeni Yevgeniy Evgeniy
    Yuri Yury Yuriy
    Vasily Vasiliy Vassily
    Valery Valeri Valeriy
    Anatoly Anatoli Anatoliy
    Vitaly Vitali Vitaliy
    Gennady Gennadi Gennadiy
    Grigory Grigori Grigoriy
    Georgy Georgi Georgiy
    Arkady Arkadi Arkadiy
    Viktor Victor
    Viacheslav Vyacheslav
    Maxim Maksim
    Pyotr Petr
    Fyodor Fedor
    Semyon Semen
    Artyom Artem
    Yekaterina Ekaterina
    Yelena Elena
    Natalia Natalya Nataliya
    Tatiana Tatyana
    Maria Mariya
    Yulia Yuliya Julia
    Ksenia Kseniya
    Lyudmila Ludmila
    Anastasia Anastasiya
    Victoria Viktoria Viktoriya
  `),
  changes: [
    [/\b(\p{Lu}\p{Ll}+sk)(?:iy|yy|yi|ii)\b/u, '$1y'],
    [/\b(\p{Lu}\p{Ll}+sk)y\b/u, '$1iy'],
    [/\b(\p{Lu}\p{Ll}{2,}?)yi\b/u, '$1y'],
    [/\b(\p{Lu}\p{Ll}+[aeiou])ev\b/u, '$1yev'],
    [/\b(\p{Lu}\p{Ll}+[aeiou])yev(a?)\b/u, '$1ev$2'],
    [/(?<=\p{Ll})x(?=\p{Ll})/u, 'ks'],
  ],
};

const UKRAINIAN: Region = {
  countries: codes('UA'),
  rows: rows(`
    Serhiy Serhii Sergiy Sergei Sergey
    Andriy Andrii Andrei Andrey
    Dmytro Dmitry
    Oleksiy Oleksii Alexei
    Oleksandr Alexander Olexandr
    Mykola Nikolai
    Yevhen Yevhenii Yevgeny
    Yuriy Yurii Yuri
    Vasyl Vasily
    Valeriy Valerii Valery
    Anatoliy Anatolii
    Vitaliy Vitalii Vitali
    Hennadiy Hennadii Gennady
    Ihor Igor
    Oleh Oleg
    Volodymyr Vladimir
    Vladyslav Vladislav
    Maksym Maxim
    Mykhailo Mikhail Mykhaylo
    Pavlo Pavel
    Petro Pyotr
    Kostiantyn Kostyantyn Konstantin
    Kateryna Ekaterina
    Olena Elena
    Tetiana Tetyana Tatiana
    Mariia Maria Mariya
    Yuliia Yulia Yuliya
    Kseniia Ksenia
    Liudmyla Lyudmyla Lyudmila
    Olha Olga
    Svitlana Svetlana
    Iryna Irina
    Halyna Galina
    Viktoriia Victoria
    Zelensky Zelenskyy Zelenskiy Zelenskyi
  `),
  changes: [[/\b(\p{Lu}\p{Ll}{2,}?)ii\b/u, '$1iy']],
};

const BELARUSIAN: Region = {
  countries: codes('BY'),
  rows: rows(`
    Alyaksandr Aliaksandr Alexander
    Syarhei Siarhei Sergei
    Andrei Andrey
    Mikalai Nikolai
    Uladzimir Vladimir
    Dzmitry Dmitry
    Mikhail Mikhail
    Ihar Igor
    Aleh Oleg
    Viktar Viktor
    Sviatlana Svetlana
    Natallia Natalia
    Maryia Maria
    Volha Olga
    Lukashenko Lukashenka
    Tsikhanouskaya Tikhanovskaya
  `),
  changes: [],
};

const ARABIC: Region = {
  countries: codes('SY IQ EG LB JO SA AE QA KW BH OM YE PS LY TN DZ MA SD AF PK IR SO MR EH'),
  rows: rows(`
    Mohammed Mohammad Mohamed Muhammad Mohamad Muhammed
    Ahmed Ahmad
    Hussein Hussain Husayn Hossein
    Hassan Hasan
    Mahmoud Mahmud
    Mustafa Mostafa Moustafa
    Yousef Youssef Yusuf Yousuf
    Khaled Khalid
    Abdullah Abdallah Abdulla
    Ibrahim Ebrahim
    Ismail Ismael Esmail
    Omar Umar
    Osama Usama
    Othman Osman Uthman
    Saeed Said Sayeed
    Faisal Faysal Feisal
    Suleiman Sulaiman Soleiman Sulayman
    Nasser Nasir Naser
    Rashid Rasheed
    Qassem Qasim Qasem Kassem Ghassem
    Saleh Salih Salah
    Tariq Tareq Tarek
    Zayed Zayid
    Hashem Hashim
    Hamid Hameed
    Muqtada Moqtada
    Haider Haidar Hayder
    Jaafar Jafar Jaber
    Nouri Nuri
    Fuad Fouad
    Daoud Dawood Daud
    Yasser Yasir Yasin
    Bilal Belal
    Walid Waleed
    Majid Majed
    Karim Kareem
    Rahim Raheem
    Latif Lateef
    Jamil Jameel
    Sharif Shareef Sherif
    Shaikh Sheikh
    Mansour Mansur Mansoor
    Masoud Massoud Masud
    Maryam Mariam
    Fatima Fatemeh Fatma
    Aisha Aysha Ayesha
    Ayatollah Ayatullah
    Abdelaziz Abdulaziz
    Abdelrahman Abdulrahman
    Abdelkader Abdulkader Abdulqader
    Abdelfattah Abdulfattah
  `),
  changes: [
    [/\bAbd(?:el|ul) (?=\p{Lu})/u, 'Abd al-'],
    [/\bAbd[ -]?[ae]l[- ](?=\p{Lu})/u, 'Abdul '],
    [/\bAbdul (?=\p{Lu})/u, 'Abdel '],
    [/\bAbd(?:el|ul) (\p{Lu})/u, 'Abdul$1'],
    // The Associated Press writes "Bashar Assad" where others write "Bashar al-Assad".
    [/(?<=\p{L} )(?:[Aa]l|[Ee]l)-(?=\p{Lu})/u, ''],
    [/(?<=\p{L} )[Ee]l-(?=\p{Lu})/u, 'al-'],
    [/(?<=\p{L} )[Aa]l-(?=Sh)/u, 'ash-'],
    [/(?<=\p{L} )[Aa]sh-(?=Sh)/u, 'al-'],
  ],
};

/** Where the names of the Prophet and his house are common, but other names have one Latin spelling. */
const MUSLIM: Region = {
  countries: codes('NG ML NE SN GM GN TD DJ KM KE TZ ET ER BD IN ID MY MV BN LK BF CI SL TR GB US FR'),
  rows: rows(`
    Mohammed Mohammad Mohamed Muhammad Mohamad Muhammed
    Hussein Hussain
    Hassan Hasan
    Ahmed Ahmad
    Abdullah Abdallah Abdulla
    Ibrahim Ebrahim
  `),
  changes: [],
};

const REGIONS = [SLAVIC, UKRAINIAN, BELARUSIAN, ARABIC, MUSLIM].map(
  ({ countries, rows: groups, changes }) => {
    const others = new Map<string, readonly string[]>();
    for (const row of groups) {
      for (const word of row) {
        if (!others.has(word))
          others.set(
            word,
            row.filter(other => other !== word),
          );
      }
    }
    return { countries, others, changes };
  },
);

/** Other spellings of the full name of somebody from `country`, commonest rules first; never `full` itself. */
export function spellingsOf(full: string, country: string): string[] {
  const forms = new Set([full]);
  const add = (form: string): void => {
    if (forms.size <= MOST_FORMS) forms.add(form);
  };
  for (const { countries, others, changes } of REGIONS) {
    if (!countries.has(country)) continue;
    const parts = full.split(/([ -])/);
    parts.forEach((word, at) => {
      for (const other of others.get(word) ?? []) add(parts.with(at, other).join(''));
    });
    for (const [pattern, replacement] of changes) {
      for (const form of [...forms]) {
        if (pattern.test(form)) add(form.replace(pattern, replacement));
      }
    }
  }
  forms.delete(full);
  return [...forms];
}
