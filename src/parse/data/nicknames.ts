/** Short and full forms of one given name, a line each. */
const ROWS = `
James Jim Jimmy Jamie
William Bill Billy Will Willie
Robert Bob Bobby Rob Robbie
Richard Dick Rick Rich Ricky Richie
John Jack Johnny Jon
Joseph Joe Joey
Thomas Tom Tommy
Edward Ed Eddie Ted Teddy Ned
Theodore Ted Teddy
Charles Charlie Chuck Chas
Michael Mike Mick Mickey
Daniel Dan Danny
David Dave Davey
Donald Don Donnie
Anthony Tony Antony Anton
Antonio Tony Toni
Andrew Andy Drew
Alexander Alex Sasha Sandy Aleksandr Alexandr
Alexandra Alex Sandra Sasha
Benjamin Ben Benny Binyamin Bibi
Christopher Chris Kit
Christine Chris Christina Tina
Gregory Greg
Jeffrey Jeff Geoffrey Geoff
Kenneth Ken Kenny
Lawrence Larry
Leonard Len Lenny
Matthew Matt
Nicholas Nick Nicky Nicolas
Patrick Pat Paddy
Patricia Pat Patty Trish
Peter Pete
Philip Phil Phillip
Raymond Ray
Ronald Ron Ronnie
Samuel Sam Sammy
Samantha Sam
Stephen Steve Steven Stevie
Timothy Tim Timmy
Vincent Vince
Walter Walt
Zachary Zach Zack
Albert Al Bert
Alfred Alf Fred
Frederick Fred Freddie Freddy
Francis Frank Frankie
Franklin Frank
Gerald Gerry Jerry
Jerome Jerry
Harold Harry Hal
Henry Harry Hank
Joshua Josh
Jonathan Jon Johnny
Nathan Nate Nathaniel
Russell Russ
Douglas Doug
Eugene Gene
Elizabeth Liz Beth Betty Lizzie Eliza Betsy
Margaret Maggie Meg Peggy Marge
Katherine Kate Kathy Katie Catherine Cathy Kathleen
Jennifer Jen Jenny
Jessica Jess Jessie
Deborah Deb Debbie Debra
Barbara Barb
Susan Sue Susie Suzanne
Rebecca Becky
Victoria Vicky Vicki
Abigail Abby
Cynthia Cindy
Dorothy Dot Dottie
Jacqueline Jackie
Judith Judy
Kimberly Kim
Pamela Pam
Sandra Sandy
Theresa Terry Tess
Terence Terry
Virginia Ginny
Mitchell Mitch
Randall Randy Rand
Bernard Bernie
Bradley Brad
Clifford Cliff
Edwin Ed Eddie
Edmund Ed Ned
Ernest Ernie
Gabriel Gabe
Harvey Harv
Jacob Jake
Louis Lou Lewis
Maxwell Max
Maximilian Max
Norman Norm
Oliver Ollie
Rodney Rod
Stanley Stan
Sergei Sergey Serge
Dmitry Dmitri Dmitriy Dima
Vladimir Volodymyr Vova
Mikhail Misha Mikheil
Nikolai Nikolay
Alexei Alexey Aleksei Aleksey
Yury Yuri
Yevgeny Evgeny
Mohammed Mohammad Muhammad Mohamed Mohamad Mohd
Ahmed Ahmad
Hussein Hussain Husain Hossein
Hassan Hasan
Yusuf Youssef Yousef Yusef
Abdullah Abdallah Abdulla
Osama Usama
Muammar Moammar
Luiz Luis Inácio Lula
Francisco Paco Pancho
José Pepe
Manuel Manny Manolo
Rafael Rafa
Ignacio Nacho`;

const GROUPS = new Map<string, number[]>();
for (const [group, row] of ROWS.trim().split('\n').entries()) {
  for (const name of row.toLowerCase().split(' ')) GROUPS.set(name, [...(GROUPS.get(name) ?? []), group]);
}

/** Whether two given names, lower case, are forms of one: "jim" and "james". */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const groups = GROUPS.get(one);
  return groups !== undefined && (GROUPS.get(other)?.some((group) => groups.includes(group)) ?? false);
}

const FORMAL = new Set(
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ')[0]?.toLowerCase()),
);

/** Whether a given name is only known as the short form of others: what an article's "Jim" is beside its "James". */
export function isShortForm(name: string): boolean {
  const lower = name.toLowerCase();
  return GROUPS.has(lower) && !FORMAL.has(lower);
}
