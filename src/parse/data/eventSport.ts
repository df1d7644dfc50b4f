/** Words that reports of sport are made of and other news seldom has. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  (
    'goalkeeper midfielder striker winger defender defenders midfield semifinal semi-final semifinals semi-finals ' +
    'quarterfinal quarter-final quarterfinals quarter-finals championship championships tournament league cup match ' +
    'matches coach coaches player players teammate teammates team teams season seasons innings wicket wickets batsman ' +
    'batsmen bowler bowlers cricket football soccer rugby tennis basketball hockey baseball golf boxing boxer athletics ' +
    'athlete athletes olympic olympics medal medals medallist marathon sprint goals equaliser equalizer penalty ' +
    'touchdown quarterback playoff playoffs knockout scored scorer kickoff fixture fixtures featherweight middleweight ' +
    'heavyweight lightweight bout bouts referee umpire stadium squad seed seeded unseeded fifa uefa nba nfl nhl mlb ' +
    'icc premiership title titles champion champions stoppage halftime half-time substitute offside skater skating gymnast swimmer cyclist cyclists ' +
    'whistle tennis unbeaten crease over-par birdie hat-trick ball hurler goalless'
  ).split(' '),
);

/** What is done in play though the words name an act of politics. */
export const SPORT_ACTS: ReadonlySet<string> = new Set(
  (
    'meet meets met meeting host hosts hosted visit visits visited defend defends defended defending rally rallied ' +
    'rallies march marched protest block blocked blocking return returned embrace oppose opposed feed dismiss ' +
    'dismissed deny denied denying fight talk invite invited'
  ).split(' '),
);
