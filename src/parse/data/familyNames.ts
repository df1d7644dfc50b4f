// Made from the person definitions of @faker-js/faker 10.6.0 (Latin-script locales) and romanised names added by hand.
// MIT License, Copyright (c) 2022-2025 Faker; the copyright notice and permission notice of that package apply to the
// names taken from it: https://github.com/faker-js/faker/blob/next/LICENSE

/** Family names from many languages. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
Aalbers Aalerud Aaltonen Aas Aasen Ababii Abacı Abadan Abadžić Abadžija Abalıoğlu Abate Abay Abazović Abbas Abbate
Abbondanza Abbosov Abbosova Abbott Abbrescia Abdi Abdulahadyev Abdulahadyeva Abdulazimov Abdulazimova Abdulazizov
Abdulazizova Abdulboriyev Abdulboriyeva Abdulhafizov Abdulhafizova Abdulhakimov Abdulhakimova Abdulhayov Abdulhayova
Abdulholiqov Abdulholiqova Abduljabborov Abduljabborova Abduljalilov Abduljalilova Abdulkarimov Abdulkarimova
Abdullah Abdullatifov Abdullatifova Abdullayeva Abdulmalikov Abdulmalikova Abdulqahhorov Abdulqahhorova Abdulqodirov
Abdulqodirova Abdulvahhobov Abdulvahhobova Abdulvaliyev Abdulvaliyeva Abdulvohidov Abdulvohidova Abe Abegglen Abel
Ābele Åberg Abernathy Abeyta Abicht Abimanyu Abiodun Abiola Abiputra Abodunrin Āboliņa Āboliņš Āboltiņa Āboltiņš
Abosede Abraham Abrahamsson Abramovic Abramovich Abrego Abreu Abshire Abt Abu Ačanski Acar Açar Accardi Accardo
Accurso Aceto Acevedo Achari Acharya Acheampong Achebe Achilles Achim Achkinadze Aćić Ačić Aćimović Aćin Açıkalın
Açıkgöz Ackerman Ackermann Aclan Acosta Acquadro Acquaviva Acquistapace Acuña Adadevoh Adal Adam Adamcová Adamczak
Adamczyk Adame Adamec Adamek Adámek Adami Adamiak Adamiec Adámková Adamo Adamová Adamović Adamowicz Adams Adamski
Adamus Adan Adanır Ađanski Adaobi Adar Adašević Adcock Addari Addis Ade Adebayo Adebisi Adegbite Adegboye Adegoke
Adekunle Adelakun Adeleke Adelusi Adem Ademayowa Ademiluyi Ademola Adeniyan Adeoluwa Aderibigbe Aderinsola Aderogba
Aderonke Adesina Adesiyan Adewale Adewunmi Adewura Adeyemi Adeyemo Adhikari Adhitama Adiga Adin Adisa Adıvar Adomah
Adomako Adongo Adorno Adragna Adriansyah Adu Adusei Adutwum Aebi Aebischer Aeby Affinito Afifah Afirifa Afoakwa
Afolabi Afolayan Afonja Afridi Afunku Ağa Ağaoğlu Agarwal Agboola Ağca Aggarwal Ağırbaş Agnello Agnes Agostinelli
Agostini Agosto Agresta Aguayo Aguilar Águilar Aguilera Aguirre Aguridić Agustian Agustina Agyapong Agyare Agyei
Agyemang Ahić Ahlke Ahluwalia Ahmad Ahmadinejad Ahmed Ahmetspahić Ahonen Ahortor Ahrenberg Ahrens Ahrorov Ahrorova
Ahuja Aïdara Aiello Aigare Aigars Aigbiniode Aigner Aigroz Airlangga Ajakaiye Ajao Ajayi Ajewole Ajose-adeogun
Ajvazović Akal Akalın Akan Akar Akay Akaydın Akbaba Akbay Akbulut Akçal Akçalı Akcan Akçay Akdağ Akdemir
Akeem-omosanya Akel Akerele Åkesson Akgöz Akgül Akgün Akhtar Akhundzada Akifović Akinrinola Akintade Akın Akıncı
Akışık Akkan Akkaş Akkaya Akkoç Akkor Akkoyun Akkoyunlu Akkurt Akmalov Akmalova Akman Akoto Akowua Akpınar Akramov
Akramova Aksakal Akšam Aksel Aksentić Aksentijević Aksić Aksin Akşit Aksović Aksoy Aksungur Aktan Aktaş Aktay
Akufo-Addo Akyeamfuɔ Akyeampong Akyel Akyena Akyıldız Akyürek Akyüz Al-Assad Al-Maliki Al-Sisi Alabi Aladić Aladžić
Alaimo Alaković Alamsyah Alan Alanis Alaniz Alaníz Alanović Alarcón Alargić Alavanja Alavantić Alba Albanese Albano
Albert Alberti Albertyn Albrecht Albrechtová Albu Albuquerque Alcala Alcalá Alcamo Alcántar Alcaraz Aldea Alejandro
Aleksandrowicz Aleksić Alemán Alessandrini Alessi Alev Alexa Alexander Alexandrescu Alexandru Alexe Alfano Alfaro
Alfermann Alfieri Ali Alicea Aličić Alidi Aligbe Alih Alija Alikavazović Alisherov Alisherova Alivernini Aliyev
Aliyeva Alizadeh Alıcı Aljančić Alkan Alkaya Alkhamis Alković Alksne Alksnis Allawi Allegretti Allgeyer Almanza
Almaraz Almaráz Almašac Almeida Almonte Alnıaçık Aloba Aloi Alonso Alonzo Alparac Alpman Alpuğan Altamirano Altan
Altenwerth Altieri Altınay Altınbaş Altınel Altınışık Altınok Altıntaş Altıok Altun Altuntaş Aluga Alva Alvarado
Alvarez Álvarez Alves Alyanak Amabile Amado Amador Amadori Amaechi Amann Amanta Amar Amaral Amato Amaya Ambani Amberg
Ambrosini Ambrosino Ambrosio Ambrož Ambrožová Amendola Amerio Amici Amico Amin Aminat Amla Ammann Ammoscato Amo Amoa
Amoako Amoasi Amorim Amoroso Amoruso Ampadu Ampofo Amponsah Amrein Amundsen Ananda Anandya Anasov Anasova Anaya
Ancona Anděl Anđelić Anđelković Andělová Andersen Anderson Andersone Andersons Andersson Andesilić Andić Anding
Andini Andonov Andonović Andorful Andrade Andre Andreassen Andreasson Andreev Andrei Andrejević Andrejić Andrejin
Andreković Andreoli Andresen Andriani Andries Andrisani Andriška Andrle Andrlová Andronic Andrzejczak Andrzejewski
Anelli Angeletti Angeli Angelini Angeloni Angelucci Anggraini Anggreny Anggriawan Anghel Angster Anguiano Angulo
Anjani Anjos Ankra Ankunding Annan Anne Annunziata Anokye Ansa Ansari Anselmi Anselmo Antal Antalová Antczak
Antenucci Antezza Antoci Anton Antonacci Antonelli Antoni Antonić Antonini Antonović Antonucci Antony Antoš Antošová
Antović Anttila Antunes Antunović Antušević Antwi Anučin Anušić Anvaryev Anvaryeva Anzalone Aparicio Apicella Apitz
Apodaca Aponte Apostol Appia Appiah Aprile Aqila Aquino Arafat Araghchi Aragón Arāja Arājs Aramini Araña Aranda Arap
Aras Araújo Arcangeli Arce Archuleta Arda Ardana Ardelean Ardeleanu Ardianto Ardiyanti Aregger Arellano Aremu Arena
Arenas Arendt Arens Arevalo Argenio Argento Argiolas Arguello Argüello Arhanić Arias Arifin Arıcan Arığ Arık Arıkan
Arlović Arman Armas Armendáriz Armenta Armijo Armstrong Arnaud Arnaut Arndt Arnesen Arnold Arora Arpaši Arredondo
Arreola Arriaga Arroyo Arsenić Arsić Arslan Arslanoğlu Arslonov Arslonova Arteaga Artioli Arvidsson Aryal Aryani
Aryanti Aryee Ašađanin Asadov Asadova Asadullohyev Asadullohyeva Asamoa Asamoah Asan Ašanin Asante Asare Asaro
Ašćerić Aschenbroich Ascione Aşçı Asenso Ashley Ashrawi Asiama Asiedu Asil Asilbekov Asilbekova Ašimi Aşık Aşıkoğlu
Aşkın Aškraba Aškrabić Aslan Aslanoğlu Ašonja Aspere Aspers Assmus Assunção Astafei Astolfi Astuti Aswandi Ata Atakan
Atakol Atalık Atan Atanda Atasever Atay Atencio Ateş Atik Atıcı Atılgan Atlı Atta Atzeni Atzori Au Aubert Aubry
Aucamp Auer Aufderhar Augustyn Augustyniak Aurelia Auziņa Auziņš Avallone Ávalos Avan Avazyev Avazyeva Avcı Avcıoğlu
Ávila Avilés Avola Avram Avsec Aw Awad Awodiran Awolowo Awuah Axelsson Axmann Ayala Ayandokun Ayaydın Ayaz Aybar
Aycan Aydan Aydemir Aydın Aydoğdu Aygün Ayhan Ayisat Aykaç Aykan Aykurt Ayobami Ayomide Ayoola Aytaç Aytek Aytekin
Ayverdi Azad Azamatov Azamatova Azara Azarenka Aždajić Azevedo Azinić Aziz Azizah Azizov Azizova Azmi Azzahra Ba Baa
Baafi Baah Baarck Baawia Babac Babacan Babalı Babalj Babalola Babaoğlu Babarogić Babatunde Babatz Babel Babić Babin
Babini Babiš Babka Babková Babou Babović Babtunde Baburić Baca Bača Bacalo Bacci Bachchan Bachelet Bacher Bachmann
Baciu Bäcker Bačová Badal Badane Badawi Badea Bademci Badenhorst Bader Badiane Badillo Badji Badjuk Badu Báez Baeza
Baganz Bagaskara Baggio Bagiński Bağış Bagnoud Bahadır Bahena Bahl Bahna Bahno Bahnová Bahodirov Bahodirova
Bahriddinov Bahriddinova Bahringer Bahromov Bahromova Bahun Bailey Baiocco Bajāre Bajārs Bajc Bajčetić Bajčić Bajer
Bajerová Bajšanski Bajwa Bak Bąk Bakal Bakan Bakaran Bakare Bakarec Bakhoum Bakhtiyorov Bakhtiyorova Baki Bakırcı
Bakırcıoğlu Bakke Bakken Bakker Bakos Bąkowski Balaban Balabanović Balakrishnan Balan Balašević Balašković Balat
Balaž Baláž Balažević Balážová Balázs Balboni Balcar Balcarová Balcer Balcerzak Balcı Balck Baldacci Baldassarre
Baldé Balderas Baldi Baldini Baldo Balducci Balešević Balestra Baleta Baletić Balević Balinčić Balint Bálint
Balistreri Baljak Balkow Balla Ballarin Ballesteros Ballı Ballouhey Balmer Balnuweit Balode Balodis Balog Balogh
Balogová BalogŠandor Balogun Baloun Balounová Baloyi Balsamo Baltacı Baltag Baltin Balzano Balzer Bamidele Bamiloye
Bamisebi Banach Banaś Banasiak Banasik Banda Bandić BandićŠtimac Bandini Bandl Bandopadhyay Banerjee Bang Bani Banić
Banica Banićević BanićJokić Banjac Banjak Banjalić Banjari Banov Banse Banu Bañuelos Baptista Bär Barajas Barák
Baráková Baral Baraldi Baran Baranjec Baranka Baranková Baranová Baranowski Barański Barbagallo BarbarićŠehić
Barbarosoğlu Barbarossa Barbarulo Barbato Barbera Barberi Barberis Barbero Barbier Barbieri Barbiero Barbosa Barbu
Barbulescu Bardek Barela Bareš Barešová Baretta Bargan Barghouti Barile Barillà Barinić Barisić Barišić Barlas
Barletta Barna Barnard Baron Barone Baroni Barons Baroševčić Barošević Barr Barra Barragán Barras Barraza Barre
Barreca Barrera Barresi Barreto Barretta Barrientos Barrios Barros Barroso Barrows Barry Barsotti Barta Bárta Barták
Bartáková Bartczak Bartell Bartels Barth Bartkowiak Bartnik Bartoletti Bartoli Bartolini Bartolomei Bartolucci Barton
Bartoň Bartoňová Bartoš Bartošek Bartosik Bartošková Bartošová Bártová Bartovič Bartovičová Bartulin Bartůněk
Bartůňková Barylla Barzani Basar-Klapec Basara Başaran Basarić Baseda Başer Bashir Bashirian Basile Basmacı Basnet
Başoğlu Bassani Bassi Basso Basson Bašta Bastać Bastajić Bastola Baštová Basu Basynat BatinićŠantić Batista Batnožić
Bato Battaglia Bättig Battista Battisti Battistini Battke Baturalp Batz Bauch Bauer Bauermeister Bauerová Baumann
Baumbach Baumeister Baumgartner Baur Bauschinger Bauschke Bavaud Bawer Bayazıt Baydar Bayeni Bayer Bayerová Baykam
Bayraktar Bayraktutan Baysoy Bažant Bažantová Beahan Beatty Beavogui Becerra Bech Bechtelar Beck Bečka Beckel Becker
Beckmann Bečková Bečvář Bečvářová Beđan Bedewitz Bedini Bednar Bednář Bednarczyk Bednarek Bednařík Bednaříková
Bednářová Bednarski Bednarz Beele Beer Beerli Beggerow Beh Behr Behrenbruch Behruzov Behruzova Beier Beissmann Bejan
Bejenari Bejenaru Bekavac Bekčić Bekdik Bekjarev Bekker Bekmurodyev Bekmurodyeva Beko Bekonja Bekovac Bektaş
Bektaşoğlu Bekvalac Beļavske Beļavskis Belcar Belčević Belec Belenzada Belić Belivuk Belli Bellini Bello Bellomo
Bellotti Bellucci Belmonte Bělohlávek Bělohlávková Belojević Belopoljac Beloševac Belošević Belotti Belov Belović
Belovuković Beltrame Beltrami Beltrán Belvisi Belyaev Belz Benaković BenašićPavlović Benatti Benavides Benavídez
Benda Bender Bendová Benecke Benedetti Benedetto Beneš Benešová Benetti Bengtsson Bengu Benigni Benini Benítez
Benjamin Bennardo Benner Benninger Beňo Benoit Beňová Bentivoglio Benvenuti Benvenuto Benz Benzing Berak Beran
Beránek Beránková Beranová Berardi Berberoğlu Berends Beretta Berezovsky Berg Bergamasco Bergamini Berge Berger
Berggren Berglund Bergman Bergmane Bergmanis Bergnaum Bergqvist Bergrová Bergstrom Bergström Beribak Berk Berka
Berková Berky Berkyová Berlusconi Bermúdez Bernabei Bernal Bernard Bernardi Bernardini Bernardová Bernasconi
Bernatović Berner Berney Bernhard Bernier Berning Bernolák Bernoláková Berntsen Berríos Berset Bertaccini Bertani
Bertelli Bertelsen Bertenbreiter Berthoud Berti Bertini Berto Bertolini Bertolussi Bertrand Berxwedan Bērziņa Bērziņš
Bērzīte Bērzīts Beşerler Beşikçi Beso Beşok Best Bester Betancourt Bétancourt Bethke Betschart Betti Betz Beushausen
Beutelspacher Bevilacqua Bevk Beye Beyeler Beyer Bezděk Bezděková Bezjak Bezuidenhout Bhadresha Bhana Bhandari
Bharadwaj Bhat Bhatt Bhattacharya Bhattarai Bhattathiri Bhembe Bhengani Bhengu Bhutto Bhuyeni Biagetti Biagi Biagini
Białas Białek Białkowski Bianc Biancheri Bianchetti Bianchi Bianchini Bianco Biasci Biba Bićanin Biccari Bicek
Biceková Biçer Bichler Bickel Bidaud Bideau Biden Biedermann Biedrzyński Bielak Bielawski Bielecki Bieler Bielert
Bielik Bieliková Bielski Bienasch Bienias Bieniek Bieńkowski Bieri Biernacki Biernat Biesenbach Bigdeli Biggi
Biglebauer Bijl Bílá Bildik Bílek Bilen Bilge Bilgen Bilgiç Bilgin Biljan Bílková Bilogravić Bilolyev Bilolyeva
Bilopavlović Bilski Bílý Bína Bindi Bini Bínová Bins Bionaz Biondi Birca Birčaković Birčanin Bīriņa Birinci Bīriņš
Birkemeyer Birlik Biro Biró Biro-Datković Birtašević Birziņa Birziņš Birzniece Birznieks Bisconti Biseniece Bisenieks
Bisgaard Bisio BiškićMerkaš Bisset Biswas Bitca Biteye Bittner Bittnerová Bivol Bivolarević Biyela Bizetić Bizjak
Bizumić Bizzarri Bıçakçı Bjelanović Bjeletić Bjelić Bjelica Bjeličić Bjelinić Bjelivuk Bjelja Bjeljac Bjelkić
Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Bjelojević Bjerke Bjerregaard Björk Björklund Bjørnstad Blaćanin Blaga Blaha
Bláha Blaho Blahová Bláhová Blair Blanc Blanchard Blanckenberg Blanco Blanda Blank Blaschek Blaser Blasi
Blaško-Vidosavljević Blašković Blassneck Błaszczak Błaszczyk Blatančić Blatter Blaua Blaus Blažanović Blažek Blazer
Blazević Blažková Blecha Blechová Blekte Blick Bloch Blochwitz Block Blockhaus Blom Blomqvist Blum Blume Boadi Boadu
Boahen Boakye Boaten Boateng Bobek Bober Bobeta Bobinac Bobková Boboc Boburov Boburova Bocchi Boccia Boček Bochenek
Bocić Bock Bočkai Bočková Bockovac-Kunštek Bocokić Boda Bode Bodea Bodian Bodini Bodiroga Bodnár Bodrug Boduroğlu
Boehm Boer Boffa Bogan Bogdan Bogdán Bogdanov Bogdashin Bogenrieder Bogisavljević Bogisich Bognár Bogoljubović
Bogosavac Bogucki Bogusz Boháč Boháček Boháčková Boháčová Bohge Böhm Böhmová Boi Boico Boje Bokanović Bolat Bolatlı
Bolf-Kovačić Bolkovac Bolle Bolliger Bolm Bologna Bolot-Salaj Bolsonaro Bolta Boltić Bölükbaş Bölükbaşı Bolunović
Bomeštar Bona Bonanni Bonanno Bonato Bonazzi Bondare Bondarenco Bondarenko Bondars Bonde Bonderović Bondevik Bondra
Bondrová Bondžić Bonelli Bonetti Bongiorno Bongiovanni Bongo Boni Bonifazi Bonilla Bonini Bönisch Bonnet Bono Bonomi
Bonomo Bonsra Bonsu Boratav Borbély Borčanin Bordian Bordoni Borek Borelli Borer Borge Borgeaud Börgeling Borges
Borghi Borgia Borgschulze Borilović Borinčević Borisavljević Borisov Bork Borkovački Borković Borkowski Bormann
Börner Bornscheuer Boros Borovac Borovička Borovičková Borowiec Borowski Borrego Borrelli Borrmann Bors Borsch Borta
Bortolin Bortoluzzi Bortot Boruschewski Bos Bosák Bosáková Bosanac Bosančić Boscaino Bosch Boschetti Boschi Bosco
Boscolo Bose Boshoff Bosi Bosiljčić Bosiljkić Bosiljković Boška Bošková Bosler Bosman BošnjakovićHolik Bossard
Bosshard Bosson Bossy Bostan Bota Botan Botello Botezatu Botha Botiryev Botiryeva Botnari Botnaru Botsford Botta
Böttner Bouček Boucher Boučková Bouda Boudová Bourcard Bourgeois Bourrouag Bouschen Bouška Boušková Bouteflika Bove
Bovolenta Boxhammer Boyacı Boyde Boye Boyer Boyes Boyle Boz Bozalo Božanić Božanović Bozdoğan Bozdok Bozdokov Bożek
Božič Božičanin Božičić Božićković Božičković Bozkır Bozkurt Bozoğlu Bozsik Bozzi Bozzo Brabcová Brabec Brabencová
Brabenec Brada Bradáč Bradáčová Bradová Bradtke Bradvić Braga Brahaj Braia Brakus Brambilla Branca Branco Brand
Brandenburg Brandi Brandis Brändli Brandt Bratina Bratojević Bratonožić Bratović Bratu Brauer Braun Braunová
Bräutigam Bravo Brázda Brázdil Brázdilová Brázdová Brđanin Brđović Brečko Bredenkamp Brehmer Breitenberg Breitenstein
Brejcha Brejchová Brekke Bremer Bremser Breņķe Breņķis Brenner Bresciani Brešković Bressan Breton Brettschneider Breu
Breuer Brežančić Brezhnev Brezina Březina Brezinová Březinová Breznik Brezo Brezovac Brezovnjački Briano Briede
Briedis Briesenick Brigandì Brignone Bringmann Brinjak Brink Brinkmann Brinza Briones Briseño Brisuda Brito Brits
Brix Bříza Břízová Brizzi Brkanović Brkić BrnićLevada Broda Broening Brogi Brogli Bromfield Brömme Brosch Brouwer
Brown Brož Brožek Brožková Brožová Bruckmann Bruder Bruen Brügger Brüggmann Bruhns Brumat Brun Brunelli Brunet
Brunetti Bruni Brunkeviča Brunkevičs Brunner Bruno Bruns Bruschi Bruun Bruzzone Brychta Brychtová Brzeziński
Brzozowski Buač Buača Bubalo Bubeník Bubeníková Bucaklı Bucalo Bucalović Bučanin Buccheri Bucci Buček Buch Büchele
Bucher Buchholz Buchrucker Buchta Buchtová Bučkalović Bučková Buckridge Bucur Buczek Buczkowski Buczyński Buda Budai
Budak Buder BuđićHalas Budiman Budimčić-Kovačević Budiyanto Budreiko Budziński Budzyński Bueno Buga Buhari Buhl
Bühler Bühlmann Bùi Buile Builis Bujak Bujor Büker Bukovská Bukovský Bukowski Bulaja Bulak Bulat Bulatović Bulgarelli
Buljat Buljin Buljubašić Buljugić Bulovan Bultmann Bulut Bundgaard Bunea Bunescu Büngener Bunjes Bunoza Bunuševac
Buongiorno Buonomo Burani Burazer Burazor Burckhardt Burda Burđak Burdová Burduja Bureš Burešová Burević Burger
Bürger Burghagen Burgić Burgio Burgos Burhonov Burhonova Burian Buriánek Buriánková Burianová Burkhard Burkhardt
Bürklein Burlacu Burmeister Burri Buruiana Buruk Burzyński Buša Busak Busari Busch Buschbaum Büscher Busemann
Bušetinčan Bush Buslaver Buss Bušs Busse Bussmann Bustamante Bustos Busuioc Butarević Butera Buthelezi Butnaru Butt
Büttner Buzzi Byrd Byrtus Byrtusová Čabaj-Adam Caballero Cabán Cabras Cabrera Čabro Caccamo Caccavo Cacciamani
Cacciapuoti Cacciatore Čaće Čada Cadena Cadoni Čadová Caforio Caggiano Çağıran Caha Cahová Caiazza Caiazzo Caillat
Cailler Čajka Čajko Cajner Cajzler Çakır Calabrese Calabria Calabrò Calafiore Calame Calandro Caldera Calderón Čaleta
Cali Calì Califano Calin Cālīte Cālītis Callegari Calligaris Calò Calvillo Camacho Čamagić Camara Camarillo Çamdalı
Čamdžić Cameron Camilli Cammarata Cammisa Campagna Campana Campanella Campanile Campanini Campbell Campisi Campo
Campoli Campos Campus Can Čanaki Canale Canales Čančar Cancelliere Cancellieri Candan Candela Candelaria Candido
Čandrlić Canepa Cangiano Canino Canjko-Novak Cankar Cannas Cannata Cannella Cannone Cano Canova Cantagallo Cantoni
Cantú Canu Čáp Capannolo Çapanoğlu Capasso Capatina Capecchi Capek Čapek Capelli Capitani Capizzi Čapková Čapkovič
Čapkovičová Čapkunović Čaplovič Čaplovičová Capoccia Capocotta Capogna Capone Caporaso Čápová Cappai Cappelletti
Cappelli Cappello Cappiello Capponi Capraro Capriotti Čaprnjić Capuano Caputo Cara Caraballo Caracciolo Caradonna
Caraman Čarapić Čarapina Caraus Čaraveša Carbajal Carbon Carbone Carboni Cardella Cardenas Cárdenas Cardia Cardinale
Cardinali Cardini Cardona Cardone Cardoso Carè Careddu Carella Caretti Carić Caricari Carini Carletti Carli Carlini
Carlino Carloni Carlotti Carlowitz Carlsen Carlsohn Carlucci Carminati Carmona Carneiro Carnevale Čarnić Čarnogurská
Čarnogurský Carnovale Carollo Caron Carosi Čarović Carp Carpentier Carranza Carrara Carraro Carrasco Carrasquillo
Carre Carreón Carrera Carrero Carrieri Carriero Carrillo Carrion Carrión Carroll Carrozza Carrozzo Carrus Carstens
Carta Carter Cartl Cartwright Caruso Carvajal Carvalho Carvelli Casadei Casadio Casagrande Casale Casali Casano
Casanova Casares Casarez Casárez Casas Casavecchia Cascio Cascone Casella Caselli Caserta Casian Casillas Casini
Casolaro Caspari Casper Caspers Cassano Cassim Cassin Castagna Castaldi Castaldo Castañeda Castellana Castellani
Castellano Castellanos Castelli Castelyn Castens Castiello Castiglioni Castillo Castro Casu Casula Catalano Çatalbaş
Cataldi Cataldo Čatalinac Catana Catania Catanzaro Catarsi Catellani Caterino Čatić Cattaneo Cattani Cauna Caune
Cavalcanti Čavalić Cavaliere Cavalieri Čavaljuga Cavallari Cavallaro Cavalli Cavallini Cavallo Cavazos Čavdarević
Čavić Čavlina Cavriani Cazac Cazacu Cazares Ceballos Ceban Cebanu Cebekhulu Cebotari Cebula Cecan Ceccarelli
Ceccarini Cecchetti Cecchi Cecchini Cecere Čech Čechová Cedillo Cehmajster Ceja Čejka Čejková Celano Celar Čelar Cele
Čelebija Celentano Celeste Celi Çelik Celli Cellini Celma Celmiņa Celmiņš Celms Cemal Ćenan Čengija Cenni Centeno
Centofanti Cepeda Cerar Cerda Cerise Čerkašin Čermák Čermáková Černá Černe Cernei Černík Černíková Černoch Černochová
Černohorská Černohorský Černý Cerrani Cerrato Cerri Cerullo Cerutti Cervantes Cervántez Červená Červeňák Červeňáková
Červenka Červenková Červený Červinka Červinková Cesaretti Çetin Çetiner Çevik Chacón Chakraborty Chaloupka
Chaloupková Chalupa Chalupka Chalupková Chalupová Champlin Chan Chang Chapa Chappuis Chapron Chapuis Chapuisat
Charles Charpentier Charvát Charvátová Chassot Chatterjee Chattopadhyay Chaturvedi Chaudhary Chaudhry Chavarría
Chavez Chávez Chen Cheney Cheng Cherchi Cherubini Chessa Chessari Chettri Chetty Cheuk Cheung Chevalier Chiacchio
Chianese Chiaravalle Chiavacci Chibike Chibuike Chicu Chidambaram Chidinma Chidozie Chihai Chilà Chiliza Chimenti
Chiodi Chirac Chiriac Chirico Chirila Chirilov Chirita Chis Chiu Chivu Chládek Chládková Chlup Chlupová Chmelař
Chmelařová Chmelík Chmelíková Chmiel Chmielewski Chmura Cho Choi Chojnacki Chojnowski Cholewa Chollet Chong Chopard
Chopra Choquart Chovancová Chovanec Chow Chowdhury Choy Christ Christen Christensen Christian Christiansen Chromá
Chromý Chrzanowski Chu Chua Chubais Chudík Chudíková Chudoba Chudobová Chudzik Chui Chuit Chung Chvátal Chvátalová
Chvojka Chvojková Chytil Chytilová Ciaccio Ciacio Ciampa Cianci Ciani Ciavarella Cibotari Cibula Cibuľa Cibulka
Cibulková Cibulová Cicala Cicatiello Ciccarelli Cicchetti Ciccone Cichocki Cichoń Cichy Čičmak Čierná Čierny
Cierpinski Ciesielski Cieśla Cieślak Cieślik Cifarelli Cíger Cígerová Cigoj Čihák Čiháková Cihlář Cihlářová Cikota
Cilikan Cilli Cilliers Cimbaljević Cimerman Cimeša Cimmino Činčurak-Kovač Cinelli Cingolani Cini Cintrón Cioban
Ciobanu Ciocan Cioffi Cioni Ciorba Ciornii Ciotola Ciotti Čipanj Čipanj-Banja Cipolla Cipollaro Cipolletta Cipriani
Cipriano Cirelli Cirillo Cīrule Cīrulis Císař Čisar Císařová Cisneros Ciss Cisse Cissokho Ciszewski Citro Cittadino
Ciubotaru Ciuffetelli Ciuffreda Ciulla Ciumac Ciwan Čížek Čížková Čizmar-Tormaš Claasen Claes Claesson Claeys Clare
Clarius Clark Clarke Clausen Cleem Clement Clemente Clerc Cleve Clinton Cloete Cloos Clottu Co Čobanović Čobrda
Čobrdová Coccia Cocco Codreanu Coelho Coinchon Cojocari Cojocaru Cojuhari Cokan Čokov Cola Čolak Čolaković Colangelo
Čolanić Colantuono Colarič Cole Colella Colesnic Coletta Colin Čolina Collado Collazo Collet Collier Collins Colombo
Colón Colonna Colucci Colunga Coly Coman Comito Como Concas Concepción Condrea Conforti Congiu Coniglio Čonka Čonková
Conn Connelly Connolly Conrad Conroy Considine Consiglio Constantin Constantinescu Constantinov Cont Conte Conti
Contini Contreras Contu Cook Coppola Ćora Ćorak Corazza Corboz Corbyn Cordero Cordes Cordioli Córdova Çörekçi Coretti
Corkery Cormier Cornea Cornejo Cornelissen Cornelsen Corona Coronado Corradi Corradini Corrado Corral Corrales Corrao
Correa Correale Correia Corridori Cors Corsi Corsini Corso Corsten Cortés Cortese Cortesi Cortez Cortéz Corti
Cortinovis Corwin Cosentino Coslovich Cosma Cossu Costa Costache Costantin Costantini Costantino Costanza Costanzo
Costea Costin Cotorobai Cotruta Cotthardt Cottier Cotto Cottone Coufal Coufalová Coulibaly Coulon Courten Cousin
Covaci Covalciuc Covalenco Covali Covarrubias Coviello Cox Cozma Cozzani Cozzi Cozzolino Craciun Crea Creciun Cremin
Cremona Cremonesi Crepaldi Crescenzi Črešnik Crespi Crespo Cretu Crevatin Crews Crimi Crippa Crisafulli Crisan
Criscenti Crisci Criscione Crispino Crist Cristea Cristescu Cristiano Cristofaro Critelli Crnogaj Croce Croitor
Croitoru Crona Cronin Cronjäger Cronnje Crooks Crosskofp Cruciani Cruciata Crudu Cruickshank Cruz Csapo Csonka
Csordas Cucchiara Cucciniello Cuche Cucos Cucu Čudara Čudars Čudina Cuellar Cujba Ćukalac Ćukalović Ćukić Ćuković
Ćukteraš Ćulibrk Cullinan Cummerata Cummings Cunha Cuomo Curci Curcio Čurda Čurdová Curiel Curreli Cusimano Ćuslović
Cusnir Cusumano Cuzzocrea Čvagić Cvetković Cvetljanin Cvetojević Cvetuljski Cvijan Cvijančević Cvijanović Cvijetić
Cvijetin Cvijetinović Cvijić Cvjetičanin Cybulski Cygan Cyprich Cyprichová Czaja Czajka Czajkowski Czapla Czarnecki
Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski D'Agostino D'Aleo D'Alessandro D'Alessio D'Amato
D'Ambrosio D'Amico D'Amore D'Andrea D'Angeli D'Angelo D'Anna D'Argenio D'Avino D'Elia D'Errico D'Incà D'Ippolito
D'Onofrio D'Orazio D'Urso Da Daako Dabčević Dąbek Dabić Dabija Dabižljević Dąbkowski Dabnjak Dabo Dabović Dąbrowski
Dach Dächert Dačković Dačović Dadić Ďaďo Ďaďová Dafunić Dağdaş Dağlaroğlu Dagović Dahal Dahl Dahlberg Dahm Dahmen
Daidone Daimer Daišević Dajić Dajlić DakićKožić Dalai Dalgaard Dalkıran Dalleaste Dallenbach Dalmasso Dam Damanik
Damaske Damayanti Damian Damiani Damiano Damico Damljanović Damm Dan Danciu Daněk Danenhauer Đặng Daniel Daniele
Daniels Danielsen Danielsone Danielsons Danielsson Danila Danilová Daniš Danišová Danko Daňko Danková Daňková
Danneberg Danner Daňo Daňová Danso Dante Đào Daražac Dare Darii Darko Darmawan Darojat Darteh Dartey Das Dascalu
Dasgupta Dašić Dattilo Daub Daubner Daudrich Dauer Daugherty Daum Dauth Dautzenberg David Dávid Davidová Dávidová
Davidović DavidovićAmić Davidsen Davies Dávila Davis Davoli Davronov Davronova De Deák Deane Debeljak Debenjak Debnár
Debnárová Dębowski Dębski Dec Decker Deckert Deckow Declerck Declercq Decock Decoster Deđanski Dedejić Dědek Dedijer
Dědková Đedović Deerberg Degano Deģe Deģis Degrassi Dehmel Deiana Dej Deja Dejanović Dejová Đekanović Đekić Dekker
Đeković Dekýš Dekýšová Delacrúz Delafuente Delagarza Delalić Delaney Delao Delapaz Delarosa Delatorre Delazy Deleón
Delfino Delgadillo Delgado Đelić Đelkapić Dell'Amico Đelmaš Delogu Delonge Đelošević Delrío Delvalle Dembelé Dème
Demeter Demetrová Demir Demirbaş Demirel Demontis Demurtas Demut Denaro Denesik Deng Dengler Đenić Denis Denkel
Denner Đenović Denti Denzinger Denzler Dera Đerašević Đerasimović Đergović Đerić Đerisilo Deriu Derr Dersim Dertmann
Desai Deschamps Deshmukh Deshpande Desiderio Desmet Desogus Destro Dethloff Deuschle Devald Devar DevčićKatić
Devedžić Devetak Devi Devkota Devos Devrnja Dewilde Dhakal Dhaliwal Dhawan Dhlamini Dhlomo Dia Diaby Diack Diaconescu
Diaconu Diagne Diakhaté Diallo Diamanka Diamanti Diana Diao Diarra Dias Diatta Diattara Diaw Diawara Díaz Dibbert
Dickens Dicki Dickinson Dieckmann Diédhiou Diedrich Diekmann Diémé Diène Dienel Dieng Dies Dietrich Dietsche Dietz
Dietzsch Dieye Diezel Dijkstra Dildar Dilla Dilmurodyev Dilmurodyeva Dima Dimčević Dimčić Dimić Dimitrić Dimitrijević
Dimitrovski Dimkić Dimković Dimović Dimšić Dinca Dingarac Dingelstedt Dingiswayo Đinh Dini Dinu Diome Dione Diongue
Dionisi Diop Diouf Dioum Dippenaar Dippl Dirgantara Dīriķe Dīriķis Distefano Dittmann Dittmar Dittmer Dittrich
Dittrichová Divald Diviš Divišová Dix Dixon Diyorov Diyorova Dizanov Dizdar Djetka Djitté Djokoto Djurasek Dlamini
Dlouhá Dlouhý Długosz Đỗ Đoàn Dobbrunz Döbel Dobeš Dobešová Dobiáš Dobiášová Dobler Dobosz Dobre Dobrescu Dobrilović
Dobrinković Dobrosavljević Dobrovolná Dobrovolný Dobrowolski Dobrzyński Dočekal Dočekalová Dočkal Dočkalová
Dočolomanská Dočolomanský Dodaro Dodon Doğan Dogaru Doherty Dohnal Dohnalová Dohring Dokonal Dokoupil Dokoupilová
Đoković Dokoza Dolaček Dolce Dolch Dolci Dold Doleček Dolečková Dolejš Dolejší Dolejšová Doležal Doležalová Doležel
Doleželová Dolinar Dolničar Dolović Đolović Domagała Domanović Domański Domazet Dombrovska Dombrovskis Dombrowski
Domingues Domínguez Dominiak Dominici Domínquez Domiševac Domjan Domljan Donald Donati Donato Dončić Donda Dondur
Donević Dongol Donica Donie Donkor Donnelly Dooley Dopša Dopuđa Doria Dorić Döring Dörner Dornik Doro Doronjski
Dorontić Doronzo Dörre Doskočil Doskočilová Doskoczynski Dostál Dostálová Doubek Doubková Doubrava Doubravová Douglas
Douša Doušová Dovudov Dovudova Dower Doyle Doža Drábek Drabik Drábková Drač Dračić Dragan Draganović Draghi Draghici
Dragić Dragin Drago Dragoi Dragojlov Dragomir Dragone Dragoni DragovićZafred Dragu Drakčić Dramé Dramlić Drašković
Drča Drčelić Drechsler Drees Dreher Dreier Dreimane Dreimanis Dreissigacker Drenjačević Drešević Dressler Drews
Driessen Drinić Drinjak Drljača Drljan Drmanac Drmanović Drmončić Droppa Droppová Droz Drozd Drozdová Drozdowski
Dróżdż Drvarević Drvenica Drzewiecki Duah Duarte Dubashi Dube Dubiel Dubochet Dubois Dubovská Dubovský Dubravec
Dubská Dubský Dubuis DuBuque Duca Ducci Duchoň Duchoňová Dück Ducommun Ducret Duda Dudás Dudek Dudeková Dudková
Dudová Dudziak Dudzik Dudziński Dueñas Dufek Dufková Dufour Dugaja Đukelić Dukovac Dula Dulla Dullová Dulová Duma
Dumanjić Dumas Đumija Duminy Dumitrache Dumitrascu Dumitrescu Dumitriu Dumitru Dumnić Dumont Đunda Dunka Dunková
Dương Dupan Dupont Dupuis Dupuy Durak Duran Durán Durand Durante Durgan Ďurica Ďuricová Ďuriš Ďurišová Durmaz Dušek
Düşenkalkar Dusík Dusíková Dušková Duszyński Duta Duterte Dutkiewicz Dutoit Dutta Dutto Duval DuvnjakČuljak Duygulu
Dvizac Dvokić Dvonč Dvončová Dvořáček Dvořáčková Dvořák Dvořáková Dvoranac Dvorská Dvorský Dwamena Dwivedi Dyer Dyett
Dylus Džakmić Džakula Džal Džanija Dzene Dzenis Dženopoljac Džepina Dziedzic Džigumović Džigurski Džikić Džinić
Dzirkale Dzirkalis Dziuba Džodanović Dzokoto Dzurjanin Dzurjaninová Eberhard Eberhardt Ebert Ebrahim Ebubechukwu
Echevarría Ecker Eckhardt Écoffey Edorh Edun Edvardsen Edwards Effertz Effler Egbochukwu Egeli Egelja Egeljić Egerić
Eggenmueller Egger Egić Egli Eglīte Eglītis Egorov Ehigiator Ehm Ehmann Ehrig Eich Eichenberger Eide Eifert Einert
Eisenlauer Ek Eke Ekici Eklund Ekpo Ekşioğlu Eksteen Ekström Ekwueme Elbe Elbekov Elbekova Elçiboğa Eldorov Eldorova
Elebiyo Eleyth Elia Eliaš Eliáš Eliášová Eliasson Eliçin Eligibile Elizabeth Elizondo Elmastaşoğlu Elmurodyev
Elmurodyeva Elnurov Elnurova Els Elss Elvina Elworthy Elyorov Elyorova Emard Embranthiri Emert Emery Emig Emmanuel
Emmelmann Emmerich Enache Enachi Ender Endo Endziņa Endziņš Ene Engel Engelen Engelmann Engström Eni Enríquez Epifani
Eplinius Erasmus Erbay Erben Erbenová Erberk Erbulak Erçetin Ercoli Erdman Erdmann Erdogan Erdoğan Erez Erginsoy
Erhan Erhardt Eriksen Eriksson Erkekli Erlei Erm Ermini Erni Ernser Ernst Eronat Errante Errera Errichiello Errico
Ertepınar Ertl Ertürk Erwes Esanu Esbensen Escalante Escamilla Escobar Escobedo Esenwein Esparza Espinal Espino
Espinosa Espinoza Esposito Esquibel Esquivel Esser Esteves Estévez Esther Estrada Etzebeth Eugster Evangelista
Evangelisti Evans Evensen Evers Everts Evliyaoğlu Evola Ewald Əfəndiyeva Əhmədov Ələkbərov Ələkbərova Əliyev Əliyeva
Fabbri Fabbricatore Fabbro Fabian Fabián Fábián Fabiani Fabiano Fabianová Fabiánová Fabijanović Fabjan Fabre Fabris
Fabrizi Fabrizio Faculjak Fadda Fadel Fadipe Fagunwa Fahey Fahham Fahner Fahriddinov Fahriddinova Faisal Fajardo
Fajdetić Fajdiga Fajimi Fajnor Fajnorová Fakhrizadeh Faktor Falabi Falbo Falcão Falchi Falcioni Falco Falcone Faleti
Falk Falkowski Fall Faller Faloye Falter Falzone Fan Fanara Fancello Fanelli Fang Fankhauser Fanta Fantini Fantová
Fantozzi Faraci Faragó Faraone Farber Farcas Farčić Farella Faresta Faria Farías Farida Farin Farina Farkas Farkaš
Farkašová Farkašovská Farkašovský Farooq Farrell Farris Farruhov Farruhova Fasano Fasasi Fasoli Fassbender Fathina
Faty Fauche Faulhaber Faure Fava Favara Favaro Favero Favre Fay Faye Fayyad Fayzbekov Fayzbekova Fazekas Fazio
Fazliddinyev Fazliddinyeva Febian Febrianti Fedele Federici Federico Fedorov Feeney Feest Fehér Fehr Fehrig Feil
Fejfar Fejfarová Fekete Fekonja Felber Feld Felder Feleppa Felici Feliciano Feliziani Felke Feller Femina Fencl
Fenclová Feng Fenner Fenske Ferat Ferenc Ferencová Ferilli Ferjan Ferko Ferková Ferluga Fernanda Fernandes Fernandez
Fernández Fernando Ferracuti Ferraiuolo Ferrando Ferrante Ferranti Ferrara Ferrari Ferrarini Ferrario Ferraris
Ferraro Ferrarotti Ferreira Ferrer Ferreri Ferrero Ferretti Ferri Ferrigno Ferrini Ferro Ferroni Ferry Festa
Festuccia Feuerbach Fiala Fialová Fichardt Fichera Fico Ficová Fidélis Fiedler Fiedlerová Fierro Fietz Figl
Figueiredo Figueroa Figura Fijałkowski Filc Filcová Filice Filimon Filip Filipan Filipek Filipiak Filipová Filipowicz
Filipowski Filippi Filippini Filipponi Filsinger Fincke Fini Fink Finka Finke Finková Finocchiaro Finotti Finstad
Fior Fioravanti Fiore Fiorelli Fiorentini Fiorentino Fiorenza Fioretti Fiori Fiorillo Fiorini Fiorucci Firdavsyev
Firdavsyeva Firgantoro Firmansyah Fišbah Fischer Fischerová Fischetti Fišer Fišerová Fish Fisher Fister Fitratov
Fitratova Fitschen Fjeld Flacco Flačer Flak Flaman Flanjak Flatley Fleischer Fleischmann Fleury Flis Floder Florczak
Flore Florea Florek Flores Florescu Flórez Florián Floriánová Floričelović Floridia Florio Floris Flottmann Flückiger
Focsa Fodor Fodulović Fofana Fofie Foged Fogele Fogelis Foglia Fois Fojtík Fojtíková Fok Folivarski Foltýn Foltýnová
Fonda Fong Fonseca Fontaine Fontana Fonti Forconi Foretay Forgione Forkel Forlani Forman Formánek Formánková
Formanová Formica Fornara Forsberg Forst Forster Förster Fořt Forte Fořtová Fortugno Fortunato Foschi Fossum Fosu
Foti Fotihov Fotihova Fourie Fournier Fousek Fousková Frąckowiak Frączek Fraga Frahmeke Frami Franc Francesca
Franceschi Franceschini Francesconi Francese Francezi Franchi Franchini Francišković Franco Francois Francová
Frandsen Franecki Franěk Franey Franić FranjićAbramić FranjićZelić Frank Franke Franková Frankowski Fransson Franta
Frantz Franz Franzè Franzis Franzmann Franzoni Frasca Frątczak Fratello Fratila Fratti Frau Frauen Frauendorf Frazi
Frederiksen Fredriksen Fredriksson Frei Freigang Freimane Freimanis Freimann Freimuth Freisen Freitas Frenzel Freriks
Frey Freymond Frezza Frías Frick Fricke Fridrich Fridrichová Fried Friedek Friedenberg Friedli Friedmann Friedrich
Friesen Friess Frigan Frigerio Frigo Frisch Fritsch Frohn Frosch Frunza Frunze Frydrych Frydrychová Ftorek Ftoreková
Fu Fucci Fuchs Fuchsová Fučík Fučíková Fuentes Fuga Fuhlbrügge Fujiati Fujimori Fujita Fuksa Fuksová Fukuda Fuller
Fülöp Fumagalli Fumarola Fundak Fung Funk Funmilayo Fuoco Furgala Furlan Furman Furno Furrer Furtado Furtuna Fusaro
Fusco Fusenig Fust Fuze G'afforov G'afforova G'afurov G'afurova G'iyosov G'ulomov Gaba Gabhezi Gabius Gabler Gabor
Gábor Gáborová Gabriel Gabriele Gabrielli Gabrielová Gabrovšek Gabud Gačanović Gačević Gačić Gaćina Gaćinović
Gađanski Gaddafi Gaddini Gade Gadhafi Gadiaga Gadomski Gadschiew Gadžić Gages Gagić Gagliano Gagliardi Gagović
Gagričić Gagro Gähwiler Gaile Gailis Gailīte Gailītis Gaillard Gaina Gaitán Gajda Gajdoš Gajdošová Gajec Gajewski
GajgićMatić Gajski Gakstädter Gal Gál Galander Galante Galarza Galasso Galati Gałązka Galeazzi Galić Galinac Galindo
Galjak Galjen Galjer Gałka Gallardo Gallegos Galli Gallo Galluzzo Galošević Galván Gálvez Gama Gamba Gamberini
Gambino Gamboa Gamez Gámez Gamlin Gamper Ganaka Gandhi Gandolfo Ganea Gangan Gangemi Gangnus Ganguly Gantar Ganzmann
GanzŽuparić Gao Gaona Garang Garatva Garau Garavaglia Garay Garcia García Garden Gargiulo Garibay Garica Garifo
Garnier Garofalo Garonja Garrido Garza Gąsior Gąsiorowski Gasjūne Gasjūns Gaspar Gašpar Gáspár Gaspari Gasparini
Gašparová Gašparovič Gašparovičová Gašpić Gassama Gasser Gast Gastel Gastélum Gatta Gatti Gatto Gatzka Gauder
Gaudiano Gauthier Gautier Gavrić Gavrila Gavrilita Gavriliuc Gavrilović Gavrović Gaweł Gawlik Gawron Gawroński Gaye
Gaytán Gazdić Gaži Gazibara Gažiová Gazivoda Gažo Gazzola Gbadamosi Gbagbo Gbogboade Gebhardt Geese Gehre Gehrig
Gehring Gehrke Geiger Geisendorf Geisler Geissler Gelling Gemma Genchi Genjega Genna Gennaro Genoud Genovese Gens
Gentile Gentili Georgescu Gerace Geraci Gerard Gerbennow Gerber Gerdel Gerhardt Gerhold Gerlach Germani Gerritsen
Gerschler Gerson Gervasi Gerwig Gesell Geyer Gfeller Ghale Ghani Gheorghe Gheorghita Gheorghiu Gherman Ghilardi
Ghirmai Ghita Ghosh Giacalone Giaccio Giachi Giacomelli Giampaoli Giampaolo Giannelli Giannetti Gianni Giannini
Giannone Giannotti Gianotti Giansante Giardina Giardini Gibala Gibbs Gibson Giehl Gielen Gierisch Giesa Giesche
Gigaba Giger Gigli Giglio Gigliotti Gil Gilca Gilde Gill Gilliéron Gioacchini Gioia Giordani Giordano Giorgetti
Giorgi Giorgio Giovannelli Giovannetti Giovannini Giovinazzo Girard Girardet Girardi Giraud Giraudo Girbu Girón
Girone Gisca Gislason Giudice Giuffrida Giugliano Giuliani Giuliano Giunta Giurgiu Giusti Giustra Głąb Glasnović
Glasson Glatting Glavač Glavati Gleason Gleđa Gledić Gleichner Glintić Glođović Głogowski Gloor Glosli Glover
Głowacki Gložanski Gluhović Glukčević Glumac Glumpak Gning Gningue Gobbi Göbel Göckeritz Gocník Gocníková Godanj
Godec Godínez Godlewski Godoy Goebel Goedicke Goh Göhler Gołąb Golban Goldbeck Goldfuss Goldkamp Goldkühle Goldner
Gołębiewski Gołębiowski Golec GolićSamaržija Golinelli Goller Golling Gollnow Gollum Golob Golomski Golubev Gombai
Gombay Gombert Gomes Gómez Gomis Gonçalves Goncear Gonta Gönültaş Gonzales Gonzalez González Goodwin Goonam Goosen
Goossens Góra Góral Goran Gorbachev Gorczany Gordhan Gorea Górecki Gori Goričanec Gorišek Gorjanski Górka Görlich
Görmer Górniak Górny Górski Gotthardt Gottlieb Gottschalk Gottwald Gottwaldová Gotz Götz Götzelmann Goudiaby Govender
Govoni Gowda Goy Goyal Goyette Graber Grabež Grabić Grabovac Grabowski Grace Gracia Graczyk Gradišar Gradištanac
Gradojević Grady Gradzki Graf Graham Grams Gran Granà Granado Granados Granat Granata Granato Grande Grandi Grandjean
Grange Grant Grasse Grassi Grasso Gratzky Grau Graudiņa Graudiņš Graur Gravina Graziani Graziano Greb GrebenarŽarmen
Greco Grecu Green Greenfelder Greenholt Greger Gregersen Gregor Gregorc Gregori Gregorová Greguš Gregušová
Greithanner Greppi Greschner Grewal Grgič Grgurević Gribuste Gribusts Grieco Griego Griem Griesbacher Griese
Griffiths Grigoras Grigore Grigorescu Grigoriev Grijalva Gril Grilli Grillo Grimaldi Grimes Grimm Grīnberga Grīnbergs
Grkavac Grkinić Grladinović Grm Grob Grobelaar Grochowski Groduma Grodums Groebli Groen Gromisch Groothuizen Gros
Grosjean Gross Gröss Grosser Grossheim Grossi Grosskopf Grosso Grosu Grothaus Grothkopp Grotke Grötzinger Groza
Grozdanović Grūba Grube Grūbe Gruber GrubešićBarbir Grubnić Grubrová Grudzień Grün Grundmann Grundza Grundzová Grüner
Gruning Gruppuso Gruszczyński Gruszecki Gruszka Grygar Grygarová Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak
Grznár Grznárová Grzyb Grzybowski Grzywacz Guajardo Gualtieri Guardado Guarino Guarneri Guarnieri Guastella Guastone
Gučanin Guerin Guerra Guerreiro Guerrero Guerrieri Guerriero Guerrini Guevara Gueye Guglielmi Guha Guida Guidetti
Guidi Guido Guidotti Guillaume Guillen Guillén Guillot Guinand Guissé Gül Güldemeister Güler Gulgowski Gulino Guliwe
Gullì Gulyás Gumede Gummelt Gümüşpala Gunarto Gunawan Günday Gundersen Güneş Guneta Gunjača Gunkel Gunnarsson Gunther
Günther Günz Guo Gupta Gürbig Gürmen Gurrieri Gurule Gurung Gusan Gušanović Gušatović Gušavac Gusev Guševac Gušić
Gusikowski Gusmeroli Gušović Gustafsson Gut Gutal Guterres Gutiérrez Gutjahr Gutkowski Gutmann Gutowicz Gutowski
Gutrovac Gutschank Gutu Guyot Guzik Guzina Guzmán Guzun Gwacela Gwala Gwóźdź Gwoździk Gyamfi Gyasi Gyawali Hà Haack
Haaf Haag Haas Habeeb Habel Häber Habibi Habibie Habibov Habibova Hablák Habláková Habšuda Habšudová Hache Hack
Hackbusch Hackelbusch Hackett Hađa Hadfield Hadi Hadwich Hadžibeganović Haferkamp Häfliger Hafner Häfner Hagen
Hagenes Hahn Haikal Hajdinjak Hajdu Hajduk Hajek Hájek Hájková Hajná Hajnc Hajný Hakala Hakan Håkansson Hakim
Hakyemez Hála Halák Haláková Halas Halász Hald Halda Haldová Haley Halilyev Halilyeva Halim Halimah Hall Hallmann
Hálová Haluška Halušková Halvorsen Halvorson Hamal Hämäläinen Hamann Hamdan Hamidov Hamidova Hamill Hamilton Hammes
Hampl Hamplová Hamzaoğlu Hamzayev Hamzayeva Han Hána Hanáček Hanáčková Hanák Hanáková Hand Handayani Handoko Handžić
Hane Hanekom Hanenberger Hango Hanifat Haniyeh Hanižar Hanko Hanková Hannecker Hänni Hannich Hanniske Hanousek
Hanousková Hánová Hansen Hansson Hanus Hanuš Hanusová Hanušová Hanzal Hanzalová Hanzl Hanzlík Hanzlíková Hanzlová
Haqqani Harač Haramija Harber Hardiansyah Hardy Hargasser Harini Hariri Hariyah Harms Harnapp Haro Harris Hartati
Harter Harting Hartlieb Hartman Hartmann Hartmanová Hartwig Hartz Harvey Haryanti Haryanto Has Hasan Hasanah Hasanica
Haščák Haščáková Haschke Hašek Hashimoto Hašková Hasler Hassan Hassanah Hasse Hassfeld Hastuti Hathorn Hatoyama
Hattingh Hauck Haug Haugaard Haugen Hauke Haukelidsæter Haupt Hauser Havel Havelka Havelková Haverney Havlíček
Havlíčková Havlík Havlíková Havlová Havojić Havránek Havránková Hayes Hayworth Hazes He Heaney Hearne Heathcote
Heberstreit Hechler Hecht Heck Hečko Hečková Heczko Heczková Hedegaard Hedermann Hediger Hedlund Hegedüs Hegedűs
Heger Hegerová Hegmann Hehl Heidelmann Heidenreich Heidler Heikkilä Heikkinen Heinemann Heinig Heinke Heinonen
Heinrich Heinze Heiser Heist Hejda Hejdová Hejduk Hejduková Hejl Hejlová Hejna Hejnová Heleta Heller Hellmann
Hellström Helm Helmke Helpling Henderson Hendriks Hendrych Hendrychová Hengmith Henkel Hennes Hennezel Henri
Henriksen Henriksson Henriques Henríquez Henry Hense Hensel Hentel Hentschel Hentschke Hepperle Herberger Herbrand
Heredia Heretik Heretiková Hering Herjavec Herlambang Herman Heřman Heřmánek Heřmánková Hermann Hermanová Heřmanová
Hermans Hermansen Hermansson Hermawan Hermecke Hermiston Herms Hernádez Hernandes Hernández Herold Herrera Herrmann
Herschmann Hertel Hertzog Herweg Herwig Herzenberg Herzog Hess Hesse Hessek Hessel Hessler Hettinger Hetzler Heuck
Heunis Heval Heydemüller Hickle Hidalgo Hidayanto Hidayat Hidošanin Hiebl Hikmatov Hikmatova Hildebrand Hildenbrand
Hilgendorf Hill Hillard Hiller Hilll Hills Hilpert Hiltunen Himawan Hincu Hingsen Hingst Hinojosa Hinrichs Hintz
Hirnštajn Hirsch Hirschberg Hirt Hirthe Hirvonen Hitchinson Hjort Hjorth Hladík Hladíková Hladká Hladký Hlapec Hlasni
Hlatshwayo Hlaváč Hlaváček Hlaváčeková Hlaváčková Hlaváčová Hlavatá Hlavati Hlavatý Hlávka Hlávková Hlinka Hlinková
Hlongwa Hlongwane Hloušek Hloušková Ho Hồ Hoàng Hočevar Hochstrasser Höcke Hodanovac Hodea Hodel Hodkiewicz Hodovanj
Hoeger Hofer Hoffman Hoffmann Hoffmannová Hofman Hofmann Hofmanová Hofstetter Höft Hohenberger Hohl Hohn Höhne
Hohnheiser HohošBabić Hojimurodyev Hojimurodyeva Holá Holan Holanová Holas Holasová Holcová Hold Holdt Holec Holeček
Holečková Holguín Holík Holíková Holinski Holl Hollande Hollard Holm Holmberg Holmgren Holmqvist Holoubek Holoubková
Holtfreter Holub Holubová Holuby Holubyová Holý Holz Holzdeppe Holzner Homa Homenick Hommel Homola Homolka Homolková
Homolová Honegger Hong Hönig Honz Hooss Hopland Hoppe Hora Horaček Horáček Horáčková Horak Horák Horáková Hördt
Hořejší Horký Horn Horna Horňák Horňáková Horne Horníček Horníčková Horník Horníková Hornung Horová Horská Horský
Hort Horvát Horvath Horváth Horváthová Horvátová Hošek Hošková Hossa Hossain Hosseini Hossová Hottinguer Hotz Houdek
Houdková Hougaard Houška Houšková Hovanjek Hovorka Hovorková Howard Howe Howell Hoza Hozová Hrabal Hrabalová
Hrabovská Hrabovský Hradecká Hradecký Hradil Hradilová Hraško Hrašková Hrbáček Hrbáčková Hrbek Hrbková Hrdá Hrdina
Hrdinová Hrdlička Hrdličková Hrdý HrešićDubaić Hribar Hric Hricová Hrkalović Hrmo Hrmová Hrnčíř Hrnčířová Hrnjak
Hroch Hrochová Hromádka Hromádková Hron Hronová Hrovat Hrubá Hrubeš Hrubešová Hrubý Hruška Hrušková Hrušovská
Hrušovský Hrůza Hrůzová Hrvatin Hsieh Hsu Hu Huang Huba Hubáček Hubáčková Hübenbecker Huber Hubert Hübl Hübner Hubová
Huckestein Hudak Hudcová Hudec Hudeček Hudečková Hudson Huebel Huel Huels Huerta Huet Hug Hügel Hughes Hugo Huguenin
Huhn Hui Huisman Huixtlacatl Hujo Huke Hůlka Hůlková Huls Humala Human Humbert Humbert-Droz Huml Humlová Huneke
Hunziker Hürlimann Hurramov Hurramova Hurtado Husák Husáková HusakovićHodžić Huseby Hušek Hušková Hussain Hussein
Hutagalung Hutapea Hutasoit Huth Hüttcher Hütter Huwiler Huzanić Hwang Hyatt Hýbl Hýblová Hynek Hynková Iacob
Iacolare Iacono Iacovino Iacovone Iancu Iandolo Iannaccone Iannello Ianni Iannone Iannucci Iaria Iatco Iazzetta
Ibarra Ibe Ibikunle Ibodullohyev Ibodullohyeva Ibrahim Ibranović Ibrić Ibrohimov Ibrohimova Ičelić Ichim Ierardi
Iezzi Iglesias Igličar Ignat Igov Igrić Ihasz Ihly Ihnačák Ihnačáková Ihtiyorov Ihtiyorova Ikromov Ikromova Ilančić
Ilc Ilić Iličin Ilie Iliescu Ilin Ilinčić Ilisić Ilıcalı Illés Illing Ilori Ilupeju Ilyosov Ilyosova Imhof Immelman
Impellizzeri Improta Imronov Imronova Indelicato Ingrassia Ingrosso Innocenti Inzerillo Iodice Ion Ionescu Ionita
Iordache Iorga Iorio Iosif Iotti Iovino Iovu Ip Ippoliti Ippolito Iqbal Irawan Irfandi Irimia Irizarry Isaac Isac
Isak Isakov Isaksson Isekenmeier Ishihara Işık Isler Islomov Islomova Ismail Ismoilov Ismoilova Isokun Ispas
Išpiranović Israel Ištoković Istrate Istrati Išvan Iswahyudi Iten Ito Itt Iuliano Ivan Ivančan Ivančič IvankovićBon
Ivanov Ivanova Ivanovs Ivas Ivascu Iversen Ivkovac Iwanowski Iwański Iyalla Iyanda Iyengar Iyer Izdebski Izzi Izzo
Jaber Jablanov Jabłoński Jaćimović Jackowski Jackson Jacob Jacobi Jacobs Jacobsen Jacobson Jaćović Jacquet Jadhav
Jadro Jäggi Jagica Jagiełło Jagielski Jagodziński Jagusch Jagušić Jahn Jahnke Jahoda Jahodová Jailani Jaime Jaimes
Jain Jaitley Jaiyeola Jakab Jakeš Jakešová Jakl Jaklová Jakobek Jakobs Jakobsen Jakobsson Jakolić Jakopič Jakoubek
Jakoubková Jakubcová Jakubczyk Jakubec Jakubiak Jakubowski JakušMejarec Jalolov Jalolova Jambor James Jamil Jamiu
Jammeh Jamnik Jamolov Jamolova Jamrozy Jamshidov Jamshidova Janáček Janáčková Janák Janáková Janas Janata Janatová
Janča Janček Jančeková Jančík Jančíková Jančová Janda Jander Jandová Janeček Janečeková Janečić Janečka Janečková
Janeković Janevski Jang Jangid Janiak Janíček Janich Janicki Janíčková Janik Janík Janíková Janiszewski Janka Janke
JankovićBešlić Jankovitch Jankovska Jankovskis Jankowiak Jankowski Janků JanoševićFranz Jánošík Jánošíková Janoška
Janošková Janota Janotová Janoušek Janoušková Janovská Janovský Janowski Jansa Janša Jansen Jánská Jánský Jansone
Jansons Jansová Janssen Janssens Jansson Jantjies Jantošovič Jantošovičová Janů Januar Janus Januško Janusz
Januszewski Jáquez Jaramillo Jarc Jardan Jareš Jarešová Jarets Jarnec Jaros Jaroš Jarošová Jarosz Järvinen Jarząbek
Jašarević Jašek Jasinski Jasiński Jaśkiewicz Jaskolski Jašková Jasper Jasso Jast Jastrzębski Jasuryev Jasuryeva Jauk
Javadi Javlonov Javlonova Javohirov Javohirova Javůrek Javůrková Jaworski Jazbinšek Jazvinšak Jean Jeanneret Jech
Jechová Jedlička Jedličková Jedľovská Jedľovský Jędrzejczak Jędrzejczyk Jędrzejewski Jeftić Jeftović Jegorov
Jēkabsone Jēkabsons Jelačić Jelašić Jelen Jelenová Jelica Jelínek Jelínková Jelisavac Jelita Jellinghaus Jendek
Jendeková Jeníček Jeníčková Jenkač Jenkins Jenko Jenni Jensen Jeorga Jeppesen Jerab Jeřábek Jeřábková Jeram Jerde
Jereb Jeremić Jereminov Jergić Jerinić Jerinkić Jerkov Jerković Jerschabek Jeseničnik Jespersen Jess Jesus Jeuša
Jevđenić Jevđenović Jevđević Jevremčević Jevremov Jevremović Jevrić Jevrosimov Jevrosimović Jevtanović Jevtić
Jevtović Jež Jezdić Jezdimirović Ježek Jezierski Ježková Ježová Jha Jiang Jílek Jílková Jimenez Jiménez Jimínez Jimoh
Jindra Jindrová Jíra Jirák Jiráková Jiránek Jiránková Jirásek Jirásková Jiřík Jiříková Jirka Jirková Jirků Jiroušek
Jiroušková Jírová Jirsa Jirsová Jiyan Jocković Johannessen Johannsen Johansen Johansson Johar John Johnová Johns
Johnsen Johnson Johnston Jokanović Jokić Jokičić Jokin Jokinen Joković Joksimović Joly Jonas Jonáš Jónás Jonášová
Jonata Jonatová Jones Jonker Jonsson Jönsson Jordaan Jordanović Jørgensen Josan Joseph Joshi Joshua Jossa Jost
Jostiak Joubert Jovančević Jovanović JovanovićFiličić Jóźwiak Jóźwik Juárez Jucken Juhart Juhász Juhl Jukuma Jukums
Julien Jumiķe Jumiķis Juncker Junek Jung Jungbluth Jungton Junková Jurado Jurašić Jurašković Jurčík Jurčíková Jurečka
Jurečková Jurek Jürgens Juřica Juřicová Jurík Juřík Juríková Juříková Jurina Jurinová Jurišević Jurišić JurišićSpajić
Jurišin Jurjević Jurkiewicz Jurkovič Jurkovičová Jurkowski Just Justesen Justina Juszczak Juwita Ka Kabát Kabátová
Kabić Kabila Kablinović Kačaniklić Kačar Kačarević Kačavenda Kačírek Kačírková Kacprzak Kaczmarczyk Kaczmarek
Kaczmarski Kaczor Kaczorowski Kaczyński Kadeřábek Kadeřábková Kadijević Kadlec Kadlecová Kadnar Kadri Kadyrov
Kaesmacher Kafenda Kafendová Kafka Kafková Kafle Kagame Kägi Kahl Kähler Kahlert Kahles Kahlmeyer Kahveci Kahyang
Kaif Kainović Kaiser Kaisrová Kaitović Kajganić Kakkar Kala Kaláb Kalaba Kalabić Kalábová Kalajanović Kalajdžić
Kalajić Kalajitović Kalam Kalamiza Kalaš Kalašová Kalēja Kalējs Kalendić Kaleta Kalić Kälin Kalina Kalinová
Kalinowski Kalinski Kaliská Kaliský Kalisz Kalivoda Kalivodová Kallabis Kállay Kállayová Kallensee Kallio Kallis
Kalna Kalnāja Kalnājs Kalniņa Kalniņš Kalns Kalous Kalousek Kalousková Kalousová Kalová Kaluđerski Kałuża Kalyan
Kamal Kamara Kamat Kamau Kamber Kambič Kamenički Kameník Kameníková Kamenov Kaminski Kamiński Kamoliddinyev
Kamoliddinyeva Kamolov Kamolova Kampf Kampschulte Kan Kaňa Káňa Kanaria Kandé Kandecki Kandji Kane Kanea Kang Kania
Kanić Kaniewski Kanimal Kaniyar Kanižaj Kaňka Kaňková Kano Kaňová Káňová Kanté Kantor Kantorová Kanzaki Kaplan
Kaplangı Kaplanová Kapoor Kappe Kappler Kaproncai Kapulica Kapusta Kara Karaböcek Karabulut Karać Karadamis Karadaş
Karađorđević Karaduman Karaer Karajčić Karakašević Karam Karaman Karamarković Karamata Karan Karapetrić Karas Karaś
Karásek Karašićević Karásková Karasová Karatošić Karaulac Karaulić Karavidić Karban Karbanová Karczewski Kardoš Karel
Karem Karen Karhoff Karika Karikari Karimov Karjalainen Karki Kārkliņa Kārkliņš Karlak Karlić Karlík Karlíková
Karlinski Karlová Karlsen Karlsone Karlsons Karlsson Karpiński Karrass Karst Karsten Kartal Karul Karulová Karus
Karwowski Karzai Kasal Kasalová Kašanin Kasapoğlu Kasavica Kaselj Käser Kašík Kašíková Kašiković Kašpar Kašpárek
Kašpárková Kašparová Kasperek Kasprzak Kasprzyk Kass Kassé Kassulke Kasten Kašterović Kastner Kasuri Kaszuba
Katarinček Käther Katherine Kathrada Kato Katoi Katona Katulić Katzinski Kaufmann Kaul Kauliņa Kauliņš Kaur Kausemann
Kautzer Kavaklıoğlu Kavčič Kavka Kavková Kawa Kawecki Kawohl Kaya Kayode Kazda Kazdová Kazenski Kazmarek Kaźmierczak
KC Kébé Keçeci Kedzierski Kędzierski Kędziora Keebler Keeling Keil Keiner Keita Keïta Keith Ķeizare Ķeizars Kekić
Keleka Keleman Kelemen Keller Kelly Kelm Kemal Kemfelja Kemmer Kemp Kempe Kemper Kempis Kempter Ķēniņa Ķēniņš Keníž
Kenížová Kennedy Kenyatta Kępa Kerekes Kerl Kerluke Kern Kerry Kertzmann Keseroğlu Kešina Keskin Kesselring
Kesselschläger Kessler Kette Kettenis Keung Keutel Khadka Khalid Khamenei Khan Khanna Khatami Khatri Khatun Khawula
Khodorkovsky Khomeini Khouma Khoza Khrushchev Khumalo Khumalu Khuzwayo Kibaki Kićanović Kičema Kićeskulov Kićevac
Kičić Kick Kiehn Kiełbasa Kiessling Kihas Kihn Kilback Kim Kimberly Kimura Kinadeter Kindelan Kindl Kindlová King
Kinnunen Kinzel Kinzy Kipkorir Király Kirch Kirchner Kiriyenko Kirlin Kirst Kirsten Kis Kisabaka Kiselev Kišfalubac
Kishida Kisiel Kiss Kita Kitić Kitonjić Kizivat Kılıç Kılıççı Kıraç Kjær Kjeldsen Klaas Klabuhn Klačar Kladar
Kladarin Klander Klapka Klapková Klapper Klasanović Klašnja Klauder Klaus Klausen Kļaviņa Kļaviņš Klečina Klečka
Klečková Kleeberg Kleiber Klein Kleinert Kleininger Kleinmann Kleinová Kleinsteuber Kleiss Klemenčič Klement
Klementová Klemme Kleven Klikovac Klíma Klimczak Klimek Kliment Klimentová Klimeš Klimešová Klímová Klimović Klinac
Klincov Kling Klinger Klinić Klink Klišanin Klitschko Klječanin Klocko Klopsch Kłos Klose Kłosowski Kloss Klouček
Kloučková Klouda Kloudová Kluge Klusener Kluwe Kmet Kmeť Kmeťová Kmieć Kmiecik Knabe Knap Knapik Knapová Knecht
Kneifel Knetsch Knez Knies Knippel Knobel Knoblich Knoetze Knoll Knorr Knorscheidt Knotek Knotková Knudsen Knut Ko
Kobayashi Kobela Kobia Kobs Kobus Koç Kocabıyık Kocchar Koch Kochan Kochová Kočí Kocián Kociánová Kočiš Kočišová
Kocjan Kock Kocman Kocmanová Koçoğlu Kocourek Kocourková Kocsis Koçyiğit Koczulla Koderisch Koehl Koehler Koelpin
Koen Koenig Koepp Koester Kofferschlager Kofler Kofranek Kogan Kogut Koh Koha Kohl Kohle Kohler Köhler Kohli Kohlmann
Kohnle Kohout Kohoutek Kohoutková Kohoutová Köhrbrück Köhre Kohrt Kohs Koirala Koivisto Koizumi Koj Kojčić Kojčinović
Kok Koka Kokalj Kokanov Kokanović Kokar Kokoškov Koković Koks Kola Koláček Koláčková Kolade Kolak Kolaković
Kołakowski Kolar Kolár Kolář Kolarac Kolarević Kolarić Kolařík Kolaříková Kolarov Kolárová Kolářová Kolasa Kolb
Koleiski Kolek Kolenc Kolesár Kolesarić Kolesárová Kolgjeraj Kolková Kollár Kollárová Kolly Kolman Kolmanová Kolnik
Kolník Kolniková Kolníková Kołodziej Kołodziejczyk Kołodziejski Kolokas Kolompar Kolonja Kölotzei Kolović Kolundžić
KolundžićRadić Kolundžija Komad Komadinić Komadinović Komak Komanov Komanović Komar Komarčević Komarčić Komárek
Komarica Komárková Komarnički Komaromy Komarov Komatina Komatinović Komatović Komazec Komilov Komilova Komínek
Komínková Komljen Komljenović Komluški Komnenić Komnenov Komnenović Komoll Komorowski Komronov Komronova Konaté
Končar Konda Konečná Konečný Kong Koníček Koníčková Konieczna Konieczny Konig König Koning Konopelski Konopka Konow
Konrad Konta Konté Konya Koob Koomson Kopal Kopalová Kopanec Kopas Kopczyński Kopeć Kopeček Kopecká Kopečková Kopecký
Kopečná Kopečný Koper Köpernick Kopf Kopřiva Koprivec Kopřivová Korbel Korbelová Korda Kordić Kordin Kordulup Korec
Korecová Korhonen Korica Kořínek Kořínková Korkmaz Körmükçü Korol Koroma Korošec Korotaj Korpaš Korša Korta
Kortajarena Korušac Korzeniowski Kos Kosalec Košanin Košarac Köse Kosenkow Köseoglu Košević Kosík Kosíková Kosina
Kosinová Kosiński Koskinen Košničar Košničarević Kosoko Kosová Kosowski Košpić Koss Kostadinović Košťál Košťálová
Kostecki Koster Kostić Kostin Kostka Kostkaová Kostková Kostrec Kostrecová Kostrzewa Koštunica Košutarac Košutić
Koszewski Kot Kotaranin Kotaraš Kotarčević Kotarlić Kotas Kotasová Kotek Kotević Kotková Kotlár Kotlárová Kotowski
Kotrba Kotrbová Kotrljanović Kouba Koubaa Koubek Koubková Koubová Koudela Koudelka Koudelková Koudelová Koukal
Koukalová Kouřil Kouřilová Koutná Koutný Kovač Kováč Kovacek Kováčik Kováčiková Kováčová Kovacs Kovács Kovalenko
Kovalev Kovalski Kovář Kovařík Kovářík Kovaříková Kováříková Kovářová Kovčin Kovinčić Kovinjalo Kovjanić Kovljenić
Kovrlija Kowal Kowalczuk Kowalczyk Kowalewski Kowalick Kowalik Kowalinski Kowalski Koya Köybaşı Köylüoğlu Koyuncu
Koza Kozak Kozák Kozakiewicz Kozáková Kozarac Kozarev Kozarević Kozarski Kozel Kozey Kozić Kozieł Kozioł Kozlica
Kozlina Kozlov Kozlová Kozlovački Kozłowski Kozma Kozová Krabbe Kraft Kragl Kragulj Kraguljac Krahovski Krainčanić
Krajči Krajcik Krajčír Krajčírová Krajčo Krajčová Krajčovič Krajčovičová Krajewski Krajíček Krajíčeková Krajíčková
Krajina Krajinović Krajišnik Krajnc Krajnović Krakowiak Kral Král Králíček Králíčková Králik Králík Králiková
Králíková Kralj Kralja Kraljinović Králová Kramer Krämer Krance Krancis Krasić Krasnova Krastiņa Krastiņš Krátká
Krátký Kratochvíl Kratochvílová Kratofil Krauel Kraule Kraulis Kraus Krause Krausová Krauspe Krauze Kravchenko
Krawczyk Krawiec Krčevinac Krčmar Krčmář Krčmarević Krčmářová Kreb Krebs Křeček Křečková Kregar Kreiger Kreissig
Krejčí Krejčík Krejčíková Krejčíř Krejčířová Krejčová Kremanac Kremenović Křenek Křenková Krēsliņa Krēsliņš Kresoja
Kresojević Kresonja Kresse Kreštalica Kreutz Krga Kričak Krička Kričković Krieger Kriel Krieva Krieviņa Krieviņš
Krievs Krige Krilović Krinulović Krippner Kris Krišan Krišanov Krišanović Kristensen Kristiansen Kristić Krištof
Kristoffersen Krištofová Krivaćević Krivaja Křivánek Křivánková Krivčević Krivda Krivokuća Krivošić Krivošija Kříž
Križaj Križan Křížek Križić Křížková Křížová Krkalo Krkeljić Krkić Krkljuš Krkobabić Krmelj Kröckert Krodinger Kröger
Krogh Krohn Krol Król Królikowski Kron Kronberga Kronbergs Kropáček Kropáčková Kroupa Kroupová Krpović Krsmanić
Krsmanović Krsmić Krspogačin Krstajić Krstanović Krstekanić Krstić Krstičić Krstin Krstinić Krstivojević Krstonić
Krueger Krug Krügel Kruger Krüger Kruk Krukowski Krull Krūmiņa Krūmiņš Krupa Krúpa Krupička Krupičková Krupiński
Krupka Krupková Krupová Krúpová Krušarovski Kruschinski Krušković Kruszewski Kružević Krvavac Krysiak Krzemiński
Krznarić Krzyżanowski Kshlerin Książek Kub Kuba Kubacki Kubadov Kubadova Kubánek Kubánková Kubát Kubátová Kubcová
Kubec Kubelka Kubelková Kubena Kubera Kubeš Kubešová Kubheka Kubiak Kubica Kubíček Kubicki Kubíčková Kubicová Kubik
Kubík Kubíková Kubín Kubínová Kubiš Kubišová Kubli Kubová Kuc Kuča Kučara Kučera Kučerová Kuchař Kucharczyk Kuchařová
Kucharski Kuchma Kuchta Kuchtová Kućinac Kuciński Kučová Küçükler Kuczynski Kuczyński Kuday Kudeljaš Kudláček
Kudláčková Kudrin Kudrna Kudrnová Kufahl Kuhar Kuhic Kuhlee Kuhlman Kuhn Kúhn Kühn Kühnel Kühnemund Kuhnen Kúhnert
Kühnert Kühnke Kuijpers Kuiper Kujavec Kujawa Kujawski Kukla Kuklová Kukuljica Kukuružnjak Kula Kulaksızoğlu Kulas
Kulesza Kulhánek Kulhánková Kulhavá Kulhavý Kulig Kulik Kulimann Kuliński Kulma Kulmane Kulmanis Kumar Kumbernuss
Kumcuoğlu Kumi Kummle Kunc Kuncová Kunde Kunene Kuneš Kunešová Küng KunićBukovac Kunt Kunter Kunz Kunze Kupcová Kupec
Kupfer Kuphal Kupka Kupková Kupprion Kuprion Kupusinac Kuraica Kurćubić Kurčubić Kurek Kurevija Kuridža Kurija
Kurilić Kurjačić Kurjački Kurka Kurková Kurmazović Kurniawan Kurnicki Kurnoga Kurobasa Kurowski Kurrat Kurschilgen
Kurt Kurtak Kurtanjek Kurtuma Kuručev Kurucić Kurutluoğlu Kurzemniece Kurzemnieks Kuś Kušan Kusanović Kuschewitz
Kuschmann Kusi Kušić Kuske Kušljević Kušljić Kusmawati Kustermann Küsters Kusuma Kusumo Kuswandari Kuswoyo Kutch
Küter Kutlay Kutlija Kutscherauer Kutzner Kuvalis Kuypers Kužel Kuželj Kuželová Kužet Kuzmanić KuzmanićŠarac
KuzmanovićĐorđević Kuzmina Kuznetsov Kuzucu Kvačanović Kvapil Kvapilová Kvarme Kvasina Kvasnička Kvasničková Kvekić
Kvrgić Kwaakye Kwadwo Kwan Kwarteng Kwaśniewski Kwiatkowski Kwiecień Kwieciński Kwok Kwong Kyei Kyncl Kynclová Kyra
Kyseľ Kysela Kyselová Kyseľová Laack Laakso Laaksonen Labadie Labalo Laban Labanac Labate Labotić Laboy Labuda
Labudová Labus Lačanin Lāce Lacerda Lach Lacina Lacinová Lācis Lack Lacko Lacková Laćman Lačnjevac Lacroix Ladega
Lađevac Lađević Ladewig Lađinović Laezza Laforza Laganà Lahtinen Lai Lailasari Laine Laitinen Laitkam Laiviņa Laiviņš
Lakatos Lakatoš Lakatošová Laketa Laketić Lakić Lakin Lakomy Laksita Laksmiwati Lal Laletin Lalić Lam Lâm Lama
Lamacchia Lambelet Lambert Lamberti Lambić Lammert Lamos Lamula Lana Landa Landi Landmane Landmanis Landmann Landová
Lang Lange Langer Langeveldt Langfeld Langhirt Langosh Langová Langr Langrová Langworth Lanig Lanteri Lanz Lanza
Lapčević Lapiņa Lapiņš Łapiński Lapsiņa Lapsiņš Lara Lari Larkin Larsen Larson Larsson Laskowski Lasmane Lasmanis
Lasota László Látal Látalová Latifat Latini Latkovska Latkovskis Latorre Lattanzi Latupono Lau Lauberga Laubergs
Laubscher Lauckner Lauinger Laureano Laurén Laurent Lauri Lauridsen Laursen Lausecker Laux Lavecchia Lavička
Lavičková Lavrov Law Lawal Laws Lax Lazanski Lazar Lazarac Lazarev Lazarević Lazari Lazarov Lazendić Lazetić Lažetić
Lazić Lazin Lazinica Lazizov Lazizova Lazuardi Lazzari Lazzarini Lazzaro Le Lê Leahu Leal Leale Leannon Lebeda
Lebedev Lebedová Leberer Lebrón Lebsack Lecca Lech Lečić Leclerc Leclercq Lecomte Ledda Ledesma Ledner Lee Lefebvre
Lefevre Leffler Leggio Legrand Legros Legzdiņa Legzdiņš Lehmann Lehner Lehtinen Lehto Lehtonen Leibold Leide Leilani
Leimbach Leinonen Leipold Leist Leite Leiter Leiteritz Leitheim Leiva Leiwesmeier Lejiņa Lejiņš Lejniece Lejnieks
Lelli Lelović Lemaić Lemaire Lemajić Lembede Lemić Lemke Lemmens Lemoine Lemus Lenart Lenfers Lengyel Lenhard Lenin
Lenk Lentini Lenz Lenzen Lenzi Leo León Leonard Leonardi Leoncini Leone Leonetti Leong Leoni Leontijević Leopardi
Lepore Leposavić Lepović Leppänen Lepšanović Lepšík Lepšíková Lepthin LeQuesne Lerma Lero Leroux Leroy Lesch Leschnik
Lesendrić Lešević Lesiak Lešina Lesjak Lesmana Leśniak Leśniewski Lestari Leszczyński Letsoalo Letzelter Leu Leuba
Leuenberger Leung Leuschke Leutarević Leutenegger Levá Levajac Levanić Levý Lewandowski Lewicki Lewin Lewis Lewke
Leyckes Leye Leyva Lezzi Lg Li Liang Líbal Líbalová Liberati Librizzi Licata Liccardo Licciardello Līce Lichtenfeld
Lichtenhagen Lichtl Līcis Licitra Līdaka Līdaks Lie Liebach Liebe Liebich Liebold Lieder Lielmane Lielmanis Lienshöft
Liepa Liepiņa Liepiņš Liew Ligorio Liguori Lilić Lim Lima Limbu Limón Limoncuoğlu Lin Linares Lind Lindberg Linden
Lindenberg Lindenmayer Lindgren Lindholm Lindner Lindqvist Lindström Ling Linhart Linhartová Linke Linnenbaum Linsey
Liotta Lipan Lipar Lipari Lipiński Lipka Lippe Lippi Lippolis Lipske Lipski Lipták Liptáková Lipus Lira Lis Lischka
Lisi Lisická Lisický Lisiecki Liška Líška Lišková Líšková Lisnic Lisowski Littel Litterio Little Liu Liuzzi Livaja
Livazović Liverani Ljevnaić Ljiljan Ljubojević Ljubomirović Ljubotina Ljubović Llamas Lo Lobinger Loboda Loča
Locatelli Locci Lochner Lockman Ločs Loddo Lodi Lodiņa Lodiņš Loera Loffredo Löfgren Logar Logina Logins Logožar
Logsch Lohmann Lohre Lohse Loi Loiacono Lokar Løken Lolli Lombard Lombardi Lombardini Lombardo Lomeli Lomić Lomović
Lonardi Longhi Longo Longobardi Longoria Loogen Lopes Lopez López Lorenc Lorencová Lorentzen Lorenz Lorenzini Loreti
Loreto Lori Lorusso Losch Löser LošićKrizmanić Loska Lotito Lott Lotter Lotti Loubser Louda Loudová Louis Loum Loup
Loureiro Lourenço Lourinho Louw Lovato Löwa Lowe Loy Loya Lozada Lozano Lu Lubbers Lubina Lubinová Lübke Lubowitz
Luca Lučanović Lučar Lucarelli Lucarini Lucas Lucchese Lucchesi Lucero Luchetti Luchian Luchini Lucia Luciani Luciano
Lučić Lucidi Lucio Luconi Łuczak Ludban Ludolf Ludvík Ludvíková Lueilwitz Luettgen Luevano Lufft Lugli Lugo Lui Luise
Luk Lukač Lukáč Lukačević Lukačin Lukáčová Lukács Lukáš Lukášek Lukashenko Łukasiewicz Łukasik Lukášková Lukášová
Łukaszewski Lukenda Lukendić Lukeš Lukešová Lukić LukićKovanović Lukoschek Lula Luna Lund Lundberg Lunde Lundgren
Lundin Lundqvist Lundström Lung Lungu Luo Luongo Lupasco Lupascu Lupi Lupica Lupo Luppi Luppino Lupták Luptáková Lupu
Lüscher Lūse Lūsis Lustenberger Lutfiyev Lutfiyeva Lutfullohov Lutfullohova Lüthi Luthuli Lutje Lutz Luyt Lužaić
Lužar Luzi Luzzi Ly Lý Lynch Ma Maak Maas Maathai Mabaso Mabhida Mabizela Mabrukov Mabrukova Mabunda Macák Macáková
Macaluso Macanić Macari Macchi Macchia Macdonald Macedo Macejkovic Macek Macele MacGyver Mach Mácha Machač Macháč
Macháček Macháčková Machačová Macháčová Machado Machala Machálek Machálková Machalová Machel Machová Máchová Mächtig
Maciąg Macías Maciejewski Mackiewicz Macko Macková Maćkowiak Macovei Macri Macrì Macron Macura Macurová Maczey Madan
Madej Madejová Mäder Madera Madetzky Madić Madidov Madidova Madonna Madrid Madrigal Madsen Madubuko Maduma
MadunićFlauder Maduro Madžić Maes Maestas Maffei Maftei Magalhães Magaña Magar Magdalenić Magdić Maggi Maggiani
Maggio Maggiore Magi Maglajić Magliocco Magnani Magno Magnussen Magnusson Magoza Magyar Mahabeer Mahajan Mahama
Mahanov Mahanova Maharani Mahardika Maharjan Mahendra Mahestri Maheswara Maheswari Mahlangu Mahmood Mahmud Mahmudi
Mahrusov Mahrusova Mahuad Mai Maia Maiello Maier Maiga Maillard Mainardi Maio Maione Mair Maisch Maj Majača Majcen
Majcher Majchrzak Majer Majerová Majeská Majeský Majewski Majka Majkić Majnik Major Majović Majstorović Majstrenko
Mak Makarov Mäkelä Makhanya Makinde Mäkinen Makinwa Makoni Makowski Maksimović Makuachukwu Malá Malachovská
Malachovský Malagoli Malai Malan Malaspina Malatesta Malavasi Malave Malbašik Maldonado Malec Maleček Malečić Małecki
Malečková Malek Małek Málek Malerba Malešević Malićanin Malicki Malik Malík Malíková Malina Malinga Malinić Malinová
Malinowski Malíšek Malíšeková Maliszewski Malivuk Malizia Málková Malkus Mallmann Malobabić Malojčić Maltašić Maltese
Malucha Maluleke Malvić Malý Mamaliga Mamojka Mamojková Mamula Man Maňák Maňáková Manastirlić Manca Mancinelli
Mancini Mancino Mancuso Mandala Mandarić Mandasari Mandela Mandić Mandoković Mandrapa Mané Manea Manetti Manfred
Manfredi Manga Mangane Mangano Mangione Mangunsong Mani Manica Manicone Maniscalco Manjak Manjenčić Mann Manna
Manninen Mannino Manno Manns Manolache Manole Mansell Månsson Mansur Mansurov Mansurova Mante Manti Mantovani
Manullang Manz Manzanares Manzella Manzi Manzo Mao Maphisa Maqsudov Maqsudova Mar Maračić Maragno Marahrens Marais
Marak Maraković Maran Marangi Marangon Marangoni Marani Marano Marar Marasović Marbun Marčec Marcelli Marcello Marcet
Marchal Marchand Marchesan Marchese Marchesi Marchesini Marchetti Marchetto Marchewka Marchewski Marchi Marchini
Marciano Marcianò Marčik Marciniak Marcinko Marcinková Marčinković Marcinkowski Marcon Marconi Marcos Marcovecchio
Marcu Marcucci Marcussen Marczak Mardari Mardhiyah Mardonov Mardonova Mareček Marečková Marega Marek Marelli Mares
Mareš Maresca Marešová Margić Marginean Margiotta Margis Mari Marian Marián Mariani Mariano Mariánová Marić Maričević
Marie Mařík Maříková Marin Marín Marinčić Marinelli Marinescu Marini Marinković Marino Marinović Marinucci Mariotti
Marisavljević Mariucci Mariz Marjanov Marjanović Markelj Markham Markiewicz Markotić Marková Marković MarkovićŠarac
Markowski Marks Markuš Marl Marmeggi Marner Maroević Marone Marongiu Marošićević Marotta Marović Marpaung Marquardt
Marquart Marques Márquez Marra Marras Marrazzo Marrero Marrone Marroquín Maršálek Maršálková Marschek Marsella
Marsenić Maršík Maršíková Marsili Marszałek Mart Martać Martel Martelli Martellucci Marten Martens Mårtensson Marti
Martin Martina Martinac Martincová Martinec Martinek Martínek Martinelli Martines Martinez Martínez Martini
Martinková Martínková Martino Martinov Martinović Martins Martinsen Martinsson Márton Martorana Martucci Marty
Marunica Marvin Marx Marxen Maryadi Maryam Maryati Maryjane Marzano Marzec Marzi Marziali Marzocchi Masala Mašala
Masaryk Masaryková Mascareñas Mascia Masciandaro Mascolo Mašek Maseko Mashinini Masi Masia Masiero Mašková Maslać
Maślanka Maslo Maslová Masłowski Mašojević Mason Masood Masopust Masopustová Massa Massari Massaro Massimi Masson
Mastrogiacomo Mastroianni Mastronardi Mastropietro Masucci Masuku Mata Matanić Matarazzo Mataz Máté Mateescu Matei
Matějíček Matějíčková Matějka Matějková Mateo Matera Mathebula Mathes Mathies Mathieu Mathisen Mathiszik Matias
Matías Matiaško Matiašková Matić Matijanić Matijašević Matijević Matisone Matisons Matorić Matos Matoš Matouš
Matoušek Matoušková Matoušová Matranga Matschke Matsumoto Matta Mattei Mattern Matteucci Matthes Matthey Mattia
Mattila Mattioli Mattsson Matula Matulová Matusiak Matusina Matuška Matušková Matuszak Matuszewski Matyáš Matyášová
Matys Matysiak Matysová Mau Maugeri Maulana Maurer Mauri Maurizi Mauro Mauroff Mautner Mautone Mauzer Mavdudyev
Mavdudyeva Mavlonov Mavlonova Mavundla Maxa Maxim Maxová May Maya Mayasari Maybach Mayer Mayerová Mayert Mayhoş
Mayorga Mayowa Mazánek Mazánková Mazibuko Mazilu Mazjāne Mazjānis Mazur Mazurek Mazurkiewicz Mazza Mazzanti
Mazzarella Mazzaro Mazzei Mazzeo Mazzi Mazzini Mazzocchi Mazzola Mazzoleno Mazzone Mazzoni Mazzotta Mazzotti Mbacké
Mballo Mbatha Mbaye Mbeki Mbende Mbèngue Mbodj Mboup Mbow Mbuso McCain McClure McConnell Mccullough McCullough
Mcdermott McDermott McGlynn Mchunu Mckenzie McKenzie McLaren Mclaughlin McLaughlin McLean McMillan Mebold Mecca
Mečiar Mečiarová Medeiros Medek Medeot Medhurst Medici Medina Medková Medne Mednis Medrano Medugno Medved Medveď
Medvedev Medveďová Meeuwis Megantara Megdanac Megna Mehl Mehlhorn Mehloluhlaza Mehlorn Mehmet Mehra Mehrotra Mehta
Meichtry Meier Meiere Meiers Meijer Meili Meintjies Meireles Meisch Meissner Meister Mejía Mekša Mekšs Melandri
Melani Melcer Melcerová Meldere Melderis Mele Meléndez Melgar Meli Melichar Melicharová Melillo Melinda Melis Melker
Mellett Melngaile Melngailis Melnic Melnikov Melo Meloni Melzer Memoli Mena Menard Mencarelli Menchaca Mencl Menclová
Menconi Mendes Méndez Mendoza Mendy Menegatti Menemencioğlu Menéndez Menga Mengoni Menna Menne Menon Menozzi Menrat
Mensa Mensah Menšík Menšíková Mensing Menu Meo Meraz Mercado Mercier Mercuri Mercurio Mereu Mereuta Merian Merino
Merkel Merlak Merli Merlo Mermoud Merola Merseburg Merta Mertens Mertoğlu Mertová Mertz Merz Mesa Mesarić
MesarošBelanji Meškūna Meškūne Meškūns Mesloh Mesquita Messana Messina Meszaroš Mészáros Mettler Metz Metzger Metzner
Meunier Mewes Meyer Meylan Meza Mezei Məmmədov Mfeka Mfumu Mgenge Mhlanga Mhlongo Mičan Micco Miccoli Miceli Michal
Michalak Michalcová Michalczyk Michalec Michałek Michálek Michalik Michalík Michalíková Michálková Michallek
Michalová Michałowski Michalski Michel Micheletti Michelucci Michiels Michna Michnová Micillo Mička Mičková Micu
Mielczarek Mielke Mierzejewski Miettinen Migliaccio Miglio Migliore Mignogna Mihai Mihaila Mihailescu Mihailov
Mihailova Mihailovs Mihál Mihalache Mihalachi Mihalcea Mihalik Mihálik Mihaliková Miháliková Mihaljec Mihálová
Mijaković Mijota Mika Míka Mikac Miķelsone Miķelsons Mikeš MikešićMerda Mikešová Mikhailov MikićVučak Mikitenko
Miklaś Mikloško Miklošková Miko Mikodanić Mikołajczak Mikołajczyk Miková Míková Mikula Mikulášek Mikulášková Mikulík
Mikulíková Mikulová Mikulski Mikuš Mikúš Mikušová Mikúšová Mikuta Milak Milan Milani Milanković Milano Milazzo
Milczarek Milde Milea Milella Milewski MilišićKovačević Militaru Militello Miljanović Milla Miller Mills Milota
Milotová Milton Mináč Mináčová Minah Minář Minařík Minaříková Minářová Mindru Minelli Mingarelli Minniti Mintzlaff
Miodrag Miotto Mirabella Miracle Miramontes Miranda Miranov Miranova Mirazizov Mirazizova Mircea Mirea Mireles Mirga
Mirgová Miron Mironov Mironova Mirza Mirziyoyev Mirziyoyeva Mishra Misiak Mišík Mišíková Miśkiewicz Mistretta Misztal
Mitanović Mitchell Mittal Mitterrand Mitu Miu Mkhatshwa Mkhize Mládek Mlađenović Mládková Mlakar Mlčoch Mlčochová
Mlejnek Mlejnková Mlikota Mlinar Młynarczyk Mnangagwa Mngomezulu Mnisi Mobolaji Mocan Mocanu Moccia Mockenhaupt Möcks
Močnik Modi Modica Modise Modzelewski Moe Moede Moedl Moeller Moen Moffa Mofokeng Moga Mogbadunade Mögenburg
Mogherini Moguenara Mohamed Mohammadi Mohirov Mohirova Mohnacki Mohr Mohrhard Möhsner Moi Moise Moisei Mojica Mojžiš
Mojžíš Mojžišová Mojžíšová Mok Mokrá Mokroš Mokrošová Mokrý Mokwena Mol Möldner Moldovan Moldovanu Moldoveanu Molefe
Molenaar Molenda Molina Molinari Molinaro Molitor Moll Möllenbeck Moller Möller Møller Mollica Möllinger Molnar
Molnár Molnárová Moloi Molteni Molzan Monaci Monaco Monahan Mondragón Monnard Monni Monod Monroy Montag Montagna
Montagner Montalbano Montalto Montalvo Montanari Montanaro Montañez Montaño Montefusco Monteiro Monteleone Montemayor
Montemurro Montenegro Montero Monterosso Montes Montesano Montez Montéz Monti Monticelli Montoya Moonsamy Moore
Moormann Moors Moosa Mora Morabito Moraes Morais Morales Morandi Morar Morari Moraru Moras Moravčík Moravčíková
Moravcová Moravec Morávek Morávková Morawo Morawski Morax Moraz Mordenti Mordhorst Moreau Moreira Morel Morelli
Morello Moreno Moretti Moretto Morgan Morgante Morgenstern Morhelfer Mori Moriconi Morin Morini Morissette Moritz
Morkel Moro Moroni Morová Moroz Morozov Morozova Morozovs Morra Morreale Morri Morrison Morrone Mörsch Mortensen
Morton Mosca Moscato Mosciski Moseley Moser Moses Moslavac Moss Mostert Mosti Mota Motalo Motaung Motchebon Motisi
Motl Motloung Motlová Motta Mottet Mottola Motyčka Motyčková Motyka Motzenbbäcker Moučka Moučková Moudrá Moudrý
Moulin Moura Moya Moyo Mphahlele Mqwebu Mráček Mráčková Mraz Mráz Mrázek Mrázková Mrázová Mrkvička Mrkvičková Mroczek
Mroczkowski Mróz Mrozek Mrugalla Msibi Mthembu Mthethwa Mtolo Mtshali Mubarak Mucalj Mucavac Muceniece Mucenieks
Mucha Muchová Muckenthaler Mudau Mueller Mues Mufizov Mufizova Mugabe Muhammadov Muhammadova Muhar Mühleis Muhsinov
Muhsinova Muhtorov Muhtorova Muinat Muižniece Muižnieks Mujica Mujuru Mukaram Mukherjee Mukhopadhyay Mulas Mulder
Mulè Muller Müller Műller Müllerová Műllerová Mulrain Muluzi Mulyani Munaro Munch Münch Munda Munguía Munifyev
Munifyeva Muñiz Munk Munkaš Muñoz Munsamy Muntean Munteanu Mura Muradbašić Murati Muratore Murawski Murazik Muresan
Murgia Murillo Muro Murodov Murodova Murolo Murphy Murray Murru Murtas Musat Muschg Musella Museveni Musharraf Musi
Musiał Musil Musilová Musso Mustafoyev Mustafoyeva Mustapha Musteata Mustika Mustofa Mustonen Musulmonov Musulmonova
Musumeci Musy Muszyński Mutasa Mutiat Muzaffarov Muzaffarova Muženjak Mužík Mužíková Mwangi Myburg Myburgh Mydlo
Mydlová Myhrer Myška Myšková Nababan Nabein Nabow Nača Nader Näf Nagel Nagode Nagy Nagyová Nagypalfi Naidoo Naidu
Naik Nainggolan Nair Najafi Najduk Nájera Najman Najmanová Najmiddinov Najmiddinova Najmudin Nakamura Nalbantoğlu
Namaga Nambeesan Namboothiri Namiķe Namiķis Nanaić Nanda Ñañez Nannen Nanni Napierała Napitupulu Napoletano Napoli
Napolitano Nappi Naqvi Naranjo Narcisi Narciso Nardi Narimonov Narimonova Narpati Narváez Nascimento Nashiruddin
Nasrallah Nasriddinov Nasriddinova Nasser Nastas Nastase Nastvogel Nasyiah Nasyidah Natale Natali Nathania Natsir Nau
Naubert Naude Nauer Naumann NaumovskiČizmar Nava Navalny Navarra Navarrete Navarro Navrátil Navrátilová Nawrocki
Nawrot Nayak Nayar Nazarbayev Nazario Nazifov Nazifova Nazrullohyev Nazrullohyeva Nazzaro Ncube Ncusi Ndaba Ndandali
Ndao Ndaw Ndebele Ndiaye Ndione Ndir Ndlovu Ndong Ndour Ndoye Ndukwu Ne Ne’matullohyev Ne’matullohyeva Neacsu Neagoe
Neagu Neamtu Nebioğlu Nečas Nečasová Nechita Necula Nedbal Nedbalová Nedelcu Nedoma Nedomová Nedvěd Nedvědová Negara
Negoita Negrea Negrete Negri Negrón Negru Negruta Nehru Neimke Nejedlá Nejedlý Nel Nemcová Němcová Nemec Němec
Němeček Němečková Nemes Németh Nemtsov Nenadov Nenadović Neri Nerius Nesladek Nešpor Nešporová Nesti Nesvadba
Nesvadbová Netanyahu Neto Neubauer Neubauerová Neubert Neuendorf Neumair Neuman Neumann Neumannová Neumanová Neupert
Neurohr Neuschwander Nevárez Neves Newton Ney Nezaj Nəzərov Ng Ngai Ngcobo Ngcolosi Ngema Ngô Ngom Ngozi Ngubane
Nguèr Ngugi Nguyen Nguyễn Nguyenová Ngwazi Ngwenya Nhlapo Nhleko Niane Niang Niass Niasse Nica Nicastro Niccolai
Nicoara Nicolae Nicolaev Nicolas Nicolay Nicolescu Nicoletti Nicolini Nicolò Nicolosi Nicosia Nicotra Niculae
Niculescu Nieddu Niedermeier Niedra Niedziela Niedzielski Niedźwiecki Nieklauson Nielsen Niemczyk Niemi Niemiec
Nieminen Nienow Nieto Nieves Niewiadomski Niggeler Nigro Nijland Nikitin Niklaus Nikolaus NikolićKovačić Nilsen
Nilsson Nimeiri Ninalowo Ningrum Niño Niroula Nissen Nistor Nita Nitra Nitu Nitzsche Nixon Nizomiddinov Nizomiddinova
Nizomov Nizomova Nkansa Nkansah Nkomo Nkosi Nkrumah Nkurunziza Noack Nobile Nobili Nobre Nocentini Nocera Nocerino
Noda Nodler Noel Noga Nogueira Nöh Nojeem Nolan Nolte Nomvethe Nondlela Nonyana Norberg Nordby Nordin Nordskaug
Nordström Noriega Normann Norris Northoff Nosek Nosirjonov Nosirjonova Nosirov Nosirova Nosková Nota Notaro Noto Nová
Novac Nováček Nováčková Novak Novák Nováková Novelli Novello Novikov Novitasari Novosad Novosadová Novotná Novotný
Nový Nowacki Nowaczyk Nowak Nowakowski Nowicki Nowiński Nowosadek Nozulu Nsele Nsia Ntanzi Nti Ntiamoa Ntim Ntombela
Ntuli Nucci Nucera Nugraha Nugroho Numanoğlu Nunes Núñez Nuraini Nurbekov Nurbekova Nurdiyanti Nuriddinov Nuriddinova
Nurlaela Nurlanov Nurlanova Nusratov Nusratova Nusratullohyev Nusratullohyeva Nussbeck Nuzzo Nwachukwu Nwogu Nwuzor
Nxumalo Nyaako Nyame Nyanda Nyantakyi Nyberg Nyerere Nygaard Nygård Nyström Nytra Nzimande O'Connell O'Conner O'Hara
O'Keefe O'Kon O'Linn O'Neill O'Reilly Oancea Obama Obasanjo Obeng Oberbrunner Oberem Öberg Obergföll Oberlin
Obermaier Obi Obiageli Obianuju Obidov Obidova Oblak Obrežanac Obšut Obšutová Öcalan Ocampo Ocasio Occhipinti Ochieng
Ochoa Ochs Ochse Ødegård Odehnal Odehnalová Odetola Odilyev Odilyeva Odinga Odobašić Odunayo Odunsi Oeser Ofori Ofosu
Ogawa Oggiano Ogindan Oginni Ogulana Ogunbamigbe Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande Ogunwobi Ogunyeye Ojala
Ojeda Ojo Ojua Okafor Okeke Okonkwo Okoye Okpattah Oktavian Oktaviani Oktovian Okumuş Okuneva Okunola Okur Okyere
Olabode Oladeji Oladimeji Oladipupo Olah Oláh Oláhová Olaiya Olaoluwa Olari Olariu Olaru Olasunkanmi
Olasunkanmi-fasayo Olasupo Olawale Olbina Olbrich Olczak Oleinic Olejniczak Olejnik Olimov Olimova Oliphant Oliva
Olivares Olivárez Olivas Oliveira Olivera Oliveri Olivi Olivier Olivieri Oliviero Olivo Olivová Olla Olmos Olofsson
Olowokeere Oloyede Olsen Olson Olsson Olstad Olszewski Oltean Olteanu Olubode Olubukola Olubunmi Olufeyikemi
Olugbayila Olujimi Olukotun Olukunga Olumide Olusanya Olutola Oluwagbemi Oluwakemi Oluwanisola Oluwaseun Oluwaseyi
Oluwashina Oluwatosin Olvera Omadov Omadova Omani Omidina Omobolaji Omobolanle Omojola Omolara Omondi Omotoso Omowale
Ondra Ondráček Ondráčková Ondrašek Ondricka Ondrová Ondruš Ondrušová Ong Onič Onnen Onohinosen Onose Ontiveros Önür
Onyinyechukwu Oosterhuis Oosthuizen Opačić Oparinde Opeyemi Ophey Opoku Oppenheimer Oppliger Oppong Oprea Oprić
Opricović Opris Opsenica Opuić Opuku Opuvačić Oqilyev Oqilyeva Oquendo Orak Oraloğlu Oraovčić Orašanin Oravec Orbán
Orbanić Orbay Ordóñez Orefice Orellana Örge Orgulan Orifov Orifova Orlandi Orlando Orlov Orlović Orłowski Orn Ornelas
Oro Orosco Orosz Orozco Orrù Orság Orságová Oršanić Orsini Orsós Orta Ortega Ortenzi Orth Orthmann Ortiz Ortolani
Orzechowski Oschkenat Ose Osei Osenberg Oshin Osinski Osiński Osipov Osis Osmak Osmanlić Osorio Ossowski Østby
Ostendarp Ostervald Østli Östringer Ostrovska Ostrovskis Ostrowski Ostuni Ostwald Osuagwu Osuntokun Otabekov
Otabekova Otáhal Otáhalová Otartić Otčenáš Otčenášová Otero Oti Otiwa Ott Ottaviani Ottaviano Otte Otto Ottonello
Otuo Ouattara Ouedraogo Ouyang Ovčina Owais Owczarek Owen Owokoniran Owolabi Owoyemi Owusu Oyadiran Oyaifo Oybekov
Oybekova Oyebola Oyelude Oyeniyi Oyetoro Oyeyemi Oyinkansola Oyinlola Öymen Ožanić Ozansoy Özberk Özbey Özbir Özcan
Özdemir Özdenak Özdoğan Özer Ozere Ozers Özgörkey Özkan Özkara Özkök Ozodbekov Ozodbekova Ozodov Ozodova Ozola
Ozoliņa Ozoliņš Ozols Öztonga Öztuna Öztürk Ozuna Pabón Pačanin Pačariz Pace Pacheco Paci Pacifici Pacifico Pacini
Pacocha Paczkowski Padberg Pađen Padilla Padmasari Padovan Padrón Padula Paduraru Paesler Páez Pagac Pagan Paganelli
Pagani Pagano Pagliai Pagliuca Pahanić Pahert Paimo Paiva Pająk Pajčić Pajeska Pajkurić Pajonk Pajtl Pak Pakalniete
Pakalnietis Paksüt Pakuła Pál Pala Palacios Palačković Palacz Paladi Paladini Palaniswami Palano Palašti Palastri
Palavestra Palazzi Palazzo Palazzolo Paleček Palečková Palermo Palić Paligorić Palii Palija Palikuća Pališaški
Paljević Pałka Palla Palladino Pallentin Pallesen Pallotta Palm Palma Palmeri Palmieri Palmisani Palmisano Palombi
Palombo Palomino Palomo Pålsson Paltere Palters Paluch Palumbo Pamper Pana Panait Panaro Pandey Pandolfi Panek Pánek
Panetta Panežić Pang Pangestu Pani Panicker Panico Panišić Panjak Panjević Pánková Pant Pantano Pantoja Panza Panzeri
Panzig Paola Paolella Paoletti Paoli Paolicelli Paolillo Paolini Paolino Paolucci Paone Paonessa Pap Papa Papak
Papaleo Papandreou Papapietro Papež Papežová Papini Papp Pappalardo Paradiso Paraschiv Paravinja Pardini Paredes
Parente Pariggiano Paris Parise Parisi Parisian Pařízek Pařízková Park Parker Parkin Parlier Parmaković Parnell
Parodi Parojčić Parović Parra Parrinello Parrino Partida Partyka Parun Parvu Pašagić Pašalić Pasat Pasca Pascal
Pascale Pascali Pascarella Pascari Pascaru Paschke Pascu Pascucci Pašek Pašeková Pašić Pasini Paška Paško Pašková
Pasqua Pasquali Pasquini Passarelli Passeri Passero Passuello Pasternak Pastore Pastorelli Pastorino Paszkowski
Pásztor Patača Patačić Patafta Pataki Patanè Patarac Pátek Patel Paterson Pathak Patil Patila Patiño Patko Pátková
Patković Patočka Patočková Patrascu Patriarca Patrnogić Patrone Patrun Patruno Patti Patzwahl Pau Paucek Paukner
Pauko Pauková Pauković Paul Paulová Paulse Pauļuka Pauļuks Paun Paunković Pavan Pavani Pavčić Pavel Pavelek Pavelić
Pavelka Pavelková Paver Pavešić Pavlačić Pavlas Pavlasová Pavlica Pavlíček Pavličić Pavlíčková Pavlicová Pavlík
Pavlíková Pavlikovská Pavlikovský Pavlov Pavlová Pavlović Pavlovska Pavlovskis Pavlů Pavone Pavrlišak Pavúk Pavúková
Pawar Pawelec Pawlak Pawlicki Pawlik Pawlikowski Pawłowski Paz Pazdera Pazderová Pazmanj Peaquin Pećar Pece Pech
Pecha Pecháček Pecháčková Pechová Pećina Pecka Pecková Pecora Pecoraro Pecorella Pedersen Pedone Pedraza Pedrazzini
Pedroni Pedrotti Pedroza Peeters Peixoto Pekař Pekárek Pekárková Pekařová Pekkan Pektemek Pelayo Pelc Pelcová Pelikán
Pelikánová Pellecchia Pellegrini Pellegrino Pellicano Pellicanò Pellitteri Pelosi Peluso Pena Peña Pence Penčić
Pencis Penezić Peng Penić Penjišević Penna Pennestrì Penović Penzo Peović Pepe Pepelčević Perales Peralta Peran
Perdana Perea Perego Pereira Peres Perez Pérez Perilli Perin Peřina Perini Peřinová Pērkona Pērkons Perlaš Permadi
Permata Perna Pernica Pernicová Peroni Perotti Peroutka Peroutková Perra Perret Perri Perrier Perrin Perrini Perrone
Perrot Perrotta Perroy Perša Persson Pertiwi Perugini Peruzzi Pesaresi Pesce Pešek Peselman Peška Peško Peskov
Pešková Pešorda Pession Pešta Peštová Petcu Petek Peter Péter Peterka Peterková Peters Petersen Peterson Pētersone
Pētersons Petit Petito Petr Petrák Petráková Petralia Petrarca Petráš Petrášová Petre Petrea Petrella Petrelli
Petrescu Petříček Petříčková Petrijevčanin Petřík Petříková Petrini Petriševac Petrone Petronio Petrov Petrová
Petrovac Petrovická Petrovický Petrovska Petrovskis Petrů Petrucci Petruška Petrušková Pettersen Pettersson Petzold
Pezzella Pezzi Pfannerstill Pfeffer Pfeiffer Pfennig Pfersich Pfingsten Pfister Pflieger Pflügner Pham Phạm Phan
Philander Philipp Philippe Phillips Phùng Piacentini Piaget Piana Pianese Pianigiani Piasecki Piątek Piątkowski
Piazza Piazzolla Pibiri Pica Picard Picariello Picchi Piccinini Piccione Picco Piccoli Piccolo Pícha Pichardo Pichler
Pichlmaier Píchová Pictet Piechota Pieczek Piekarski Pienaar Pieri Pierini Pierre Pierro Piesker Pieterse Pietras
Pietruszka Pietrzak Pietrzyk Pietsch Piga Pignatelli Piguet Piha Pilař Pilařová Pilarski Pilát Piłat Pilato Pilátová
Pilch Pili Pilla Pillai Pillay Pillitteri Pimentel Piña Pinardi Pineda Piñera Pingpank Pinheiro Pinho Pini Pinna
Pinnock Pinochet Pinon Pintea Pintér Pintilie Pinto Pintus Pinzari Pinzaru Piórkowski Piotrowicz Piotrowski Pipitone
Pippig Piras Pircher Piredda Pires Pirone Pirrello Pirrone Pirvu Píša Pisani Pisano Pisarević Pischedda Pisciotta
Piscitelli Piscopo Piškorjanac Píšová Pisu Pithey Pitinac Pitkänen Pitschugin Pittalis Pittard Pitzalis Piva Pivar
Pivetta Pivoňka Pivoňková Piwowarczyk Pizarro Pizzi Pizzimenti Pizzitola Pizzo Pizzuti Pješčić Pješivac Plaček
Placento Plachá Plachý Plačić Placinta Plačko Plačková Plakalović Plamadeala Plamenac Plank Plantak Plaščar Plaskur
Plass Platania Platon Platzer Plauk Plautz Plazonja Plazonjić Plch Plchová Plejo Plekanec Plekanecová Plemić Pleša
Plesca Pleška Pleskonjić Pletsch Plomb Płonka Plotzitzka Plšek Plšková Pluhař Pluhařová Pluta Poçan Pöche Pocrnja
Podbarac Podgórski Podhradská Podhradský Podkonická Podkonický Podniece Podnieks Podpadac Podzimek Podzimková Podziņa
Podziņš Poehn Poels Poeschl Pogačić Pöge Poggi Poggio Pogorzelski Pohl Pohland Pohle Pohlová Poirier Pokorná Pokorný
Poláček Polách Poláchová Poláčková Polak Polák Poláková Polančec Polanco Polanská Polanský Polášek Polášková Polat
Pole Polese Poletti Poli Poliak Poliaková Polidori Polifka Polimeno Polis Politi Polito Polívka Polívková Polizzi
Pollich Pollina Pollmächer Pollock Polšak Polverino Pomp Pompei Pompili Pompilio Ponce Ponitzsch Ponjavić Pons Ponti
Poon Poore Pop Popa Popčić Popelka Popelková Popescu Popławski Popov Popova Popovici Popržan Popusoi Porcari Porcu
Porębski Porgante Porgants Poroshenko Porras Porsche Porth Portillo Portmann Posada Poschmann Poser Pospíchal
Pospíchalová Pospíšil Pospíšilová Post Poštić Postica Postiglione Postma Postolachi Potenza Potgieter Pothuvaal
Potočar Potočnik Pottel Potůček Potůčková Poulsen Pour Pouros Pourová Pouye Powell Powlowski Poyrazoğlu Požarac Pozzi
Pozzo Prabhu Prabowo Prachař Prachařová Pradana Pradhan Pradipta Prado Prah Prajapat Prakasa Prakatur Prangart Prange
Pranowo Prasad Prasasta Prášek Prasetya Prasetyo Prášková Prastuti Pratama Pratesi Praticò Pratiwi Prato Prayoga
Pražák Pražáková Prchal Prchalová Prebil Prebiračević Preciado Preda Predić Prediger Predin Predojev Predojević
Predovic Predović Predragović Preloščan Premadasa Prempeh Prencipe Preočanin Prepelita Prerad Preradović Prešeren
Pressler Prete Pretkalniņa Pretkalniņš Pretorius Preuk Preuss Prevost Prey Preziosi Přibyl Přibylová Price Pridāne
Pridāns Priedīte Priedītis Priemer Prieto Příhoda Příhodová Přikryl Přikrylová Primakov Prince Principato Pringle
Prinsen Prinsloo Prisacari Prisacaru Prisco Privitera Prkosovački Probst Procházka Procházková Procopio Procter
Prodan Prodi Prohaska Proietti Prokeš Prokešová Prokop Prokopová Prosacco Prošek Prošić Proske Prošková Protić
Provazník Provazníková Provenzano Průcha Průchová Prus Průša Průšová Pruteanu Przybył Przybyła Przybylski Przybysz
Pšenička Pšeničková Ptáček Ptáčková Ptak PuačMatešić Puca Pucci Puccio Puchalski Puddu Pudjiastuti Puente Puga
Puggioni Pugliese Pugliesi Puglisi Puharić Puiu Puķīte Puķītis Puleo Pulido Pun Pupák Pupáková Purdy Purnama
Purnawarman Purnawati Purwadi Purwanti Pury Puscas Pusch Puškarčuk Puspasari Puspita Putin Putinčanin Putnik Putniņa
Putniņš Putra Putri Putzolu Puzavac Puzigaća Pytel Python Qaddafi Qasımova Qin Quaglia Quaranta Quarta Quartenoud
Quartey Queiroz Quesada Quevedo Quezada Quigley Quinn Quinodoz Quiñones Quiñónez Quinta Quintairos Quintana
Quintanilla Quintero Quinto Quiros Quiroz Quiróz Quitzon Quliyev Qureshi Raabe Rabbani Rabenstein Rabić Rabljenović
Rác Raca Rach Rachmawati Racordon Rácová Racu Rácz Raczyński Rada Radebe Radecki Radigović Radijevac Radin Radinović
Radisavčević Radisavić Radisavljević Radišević Radivojac Radivojša Radl Rädler Radlović Radmanović Radoi Radomirović
Radomski Radonja Radonjanin Radonjić Radotić Radová Radovac Radovanac Radovanković Radovanlija Radovanov Radtke Radu
Radulaški Radulescu Radulić Radulj Raduljesković Raduljević Radulović Radušić Radusilović Radusinović Raduški Rael
Rafailović Raffa Raffarin Rafidyev Rafidyeva Rafsanjani Rago Ragone Ragusa Rahardian Rahayu Rahim Rahimah Rahimov
Rahimova Rahman Rahmawati Rahn Raich Raifyev Raifyeva Railean Raileanu Raimondi Raimondo Raisi Raja Rajabov Rajabova
Rajapaksa Rajapakse Rajasa Rajata Rajčević Rajh Rajoy Rajs Rajš Rajšić Rajtek Raju Rak Rakanović Rakarić Rakas Raková
Raković Rakowski Rakušić Ralbovski Rallo Ramač Ramadan Ramadhani Ramaphosa Rambaldi Rambousek Rambousková Ramella
Ramírez Ramón Ramos Rampazzo Ramziddinov Ramziddinova Rana Randazzo Randunković Raneri Ranftl Rangel Rangelov Rangen
Ranieri Raniolo Rantanen Räntsch Ranucci Ranz Rao Rapisarda Raposo Rapovac Rapp Rapuano Räsänen Raščanin Rascón
Rašetarević Rašetić Rašević Rashid Rashidov Rashidova Rasić Rasinac Raška Rašková Rasmussen Rašović Raspopović
Raspudić Rata Rataj Ratajczak Ratajová Rath Rathore Ratke Ratkovčić Ratniece Ratnieks Ratti Rau Raubuch Raufyev
Raufyeva Raukuc Rausch Rauso Raut Rautenkranz Ravaioli Ravet Ravn Ravshanov Ravshanova Rawlings Raxmatullohyev
Raxmatullohyeva Raya Rayhan Raynor Razić Razo Re Rea Reagan Reale Recchia Rečević Redaelli Reddy Rees Regalado
Řeháček Řeháčková Rehak Řehák Řeháková Řehoř Řehořová Rehwagen Reiber Reichardt Reichel Reichert Reichling Reid Reif
Reifenrath Reilly Reimann Reina Reinberg Reinelt Reinger Reinhardt Reinke Reis Reitze Remeš Remešová Remeta Rempel
Remy Ren Renard Renaud Renault Renčar Renda Rendón Rendra Rendulić Renk Renna Renner Renovčević Renovica Rens
Rentería Rentz Renz Renzi Repac Repetto Repija Repiská Repiský Reppin Reséndez Resković Resnik Reşo Restivo Restle
Restorff Retzke Reuber Reumann Reus Reuss Reusse Revenco Rey Reyes Reymond Reyna Reynold Reynolds Reynoso Reza Řezáč
Řezáčová Rezek Rezková Řezníček Řezníčková Rəhimov Rəşidova Rheder Rhoden Ribar Ribaupierre Ribeiro RibićGreganić
Rica Riccardi Ricci Ricciardi Riccio Riccobono Rice Richard Richards Richardson Richter Richtr Richtrová Rico Ridge
Ridolfi Riedel Riediger Rieger Riekmann Riekstiņa Riekstiņš Riepl Riermeier Riester Riethmüller Rietman Rietmüller
Rietscher Riggi Riggio Righetti Righi Rigoni Říha Říhová Rimai Rinaldi Rincón Riner Ringel Ringer Rink Riojas Riolo
Ríos Riparbelli Ripken Rippin RIS Ritchie Ritosek Ritschel Ritsma Ritter Rittgasser Rittweg Ritz Riva Rivas Rivera
Rivero Riviere Riyanti Rizvi Rizvonyev Rizvonyeva Rizza Rizzi Rizzo Roba Robak Robel Robert Roberti Roberts Robertson
Robin Robinson Robledo Robles Robu Rocca Rocchi Rocco Rocha Rochaix Rochat Roche Rockmeier Ročkomanović Rodarte
Rodehau Rodigari Rödiger Rodowski Rodrígez Rodrigues Rodriguez Rodríguez Rodríquez Roecker Røed Rogahn Rogala
Rogalski Roger Roggatz Rogolino Rogowski Rogulja Rohan Rohländer Rohrer Rojas Rojek Rojo Rokossa Roldán Roleder
Rolfson Rolland Rollo Roloff Rolón Romagnoli Romaguera Roman Romančík Romančíková Romanciuc Romanelli Romani
Romaniello Romanini Romano Romanov Romanovska Romanovskis Romanowski Romčević Romeo Romero Romney Romo Romy Rondinone
Rondoni Rondović Roob Roos Roque Rosa Rosado Rosales Rosandić Rosario Rosas Rosati Rosbach Rosca Roschinsky Rose Röse
Rosenauer Rosenbauer Rosenbaum Rosenthal Rošević Rosi Rosiak Rosiński Roškić Rosksch Ross Rossberg Rosselli Rosset
Rossetti Rossi Rossini Rossler Rosso Rossouw Rosu Rota Rotari Rotaru Roth Rothenbacher Rother Röthlisberger Rotolo
Rotondo Röttger Rotundo Roubal Roubalová Rougemont Rouhani Roulin Rous Rousová Rousseau Rousseff Roussel Roux
Rovčanin Rowe Roy Roybal Royer Rožac Różański Rozenbaha Rozenbahs Rozgić Rozīte Rozītis Rožkalne Rožkalns Rozsypal
Rozsypalová Różycki Rubene Rubenis Ruberto Rubino Rubio Rucco Ruch Ruciński Ruckdeschel Rücker Rudan Rüdiger Rudnicki
Rudolf Rudolfová Rudziński Rudzīte Rudzītis Rudzki Ruecker Rüegg Ruelas Ruggeri Ruggieri Ruggiero Ruiz Ruíz Rumenić
Rumpf Rumsfeld Runce Runcis Runolfsdottir Runolfsson Runte Ruotolo Rupnik Rupprecht Rus Rušanoski Rusciano Rusin
Rusnac Rusová Russel Russo Russu Rustamov Rustamova Rusu Rüter Ruth Rutherford Rutkowski Ruto Rüttimann Ruud Růžek
Ružička Růžička Ružičková Růžičková Růžková Ryan Ryba Rybak Rybár Rybář Rybarczyk Rybárik Rybáriková Rybárová
Rybářová Rybicki Rybníček Rybníčeková Rybová Rýdl Rýdlová Ryjikh Ryšavá Ryšavý Ryzih Rzepka Sá Sa’dullohyev
Sa’dullohyeva Saadiyev Saadiyeva Saakashvili Saarinen Saavedra Saba Sabaly Sabatini Sabatino Sabato Sabau Sabbatini
Sabdat Sabia Sabian Sabino Sabljak Sabolčec Sabolski Sacchet Sacchetti Sacchi Sacco Saccone Sachse Sack Sadat Sadiki
Sadílek Sadílková Sadio Sadıklar Šadl Sadović Sadowski Sadr Sadriddinov Sadriddinova Sadžak Saeed Saefullah Sáenz
Sæther Šafář Šafarić Šafařík Šafaříková Šafářová Safiryev Safiryeva Safitri Saflanis Safo Safoyev Safoyeva Šafránek
Šafránková Sagadi Sagafe Sagna Šagodić Sagonas Saha Saheed Şahin Sahner Sai Saia Saidov Saidova Saile Sailer Saini
Saiz Šajinović Šajtoš Sakamoto Šakanović Sakho Sala Saladino Salahudin Salako Salami Salamone Salas Salatiello
Salazar Salcedo Salcido Saldaña Saldivar Saleh Šálek Salemi Salemme Salerno Salgado Salierno Salinas Salis Šálková
Sall Salma Salman Salmiņa Salminen Salmiņš Salo Salohov Salohova Salomone Salonen Salow Salsabilla Salvadori Salvati
Salvatore Salvatori Salvi Salvucci Salzano Salzer Salzmann Samancı Samandarov Samandarova Samaniego Samaras
Samarasinghe Samb Samba Sambe Sambou Samek Sámel Sámelová Samiryev Samiryeva Samková Sammartano Sammartino Sammert
Samohod Samohodaj Samolov Samolovac Samosir Šamšalović Samson Samsonová Samuel Samuelsson Sanabria Sanadrović Sanches
Sanchez Sánchez Šanda Sandalcı Sandalj Sandberg Sander Sanders Sandić Sando Sandor Sándor Šandová Sandoval Sandoz
Sandström Sandu Sané Sanfilippo Sanford Sangma Sankara Sanna Sannino Sansone Santacruz Santamaria Santana Santangelo
Santarelli Santarossa Santarsia Santarsiero Santi Santiago Santillán Santilli Santinelli Santini Santo Santoni Šantor
Santori Santoro Santos Santoso Santucci Sanusi Sapienza Saponaro Saporito Saptono Saputra Saputri Sarabia Saracino
Saragih Sarah Saraiva Saraswati Sarbu Sardella Sardina Sardorov Sardorova Šargač Šarić Sarı Sarıoğlu Sarkar Sárközi
Sarkozy Sarnataro Sarpong Sarr Sarti Sartor Sartori Šaruga Sarvari Sarvarov Sarvarova Šašek Šašková Sassano Sassi
Sasso Satner Sato Satria Satta Sattelmaier Satterfield Sauceda Saucedo Sauer Sauerland Sauliete Saulietis Saumweber
Saussure Sava Savary Savciuc Savevski Savin Savini Savoca Savoia Savolainen Savu Sawayn Sawicki Sawiris Saygıner
Sbrana Scaglione Scala Scalia Scalise Scalzo Scano Scanu Scarano Scardino Scarpa Scarpellini Scc Schacht Schaden
Schaefer Schäfer Schaffarzik Schäffel Schäffer Schahbasian Schaller Schamberger Schäning Schär Schärer Scharf Schaub
Schedler Scheer Scheidegger Schejbal Schejbalová Schelk Schellenbeck Schembera Schenk Scherbarth Scherer Scherini
Schermann Scherrer Schersing Scherz Schettino Scheurer Scheuring Scheytt Schiavi Schiavo Schiavon Schiavone Schielke
Schieskow Schifano Schildhauer Schillaci Schiller Schilling Schima Schimmel Schimmer Schindzielorz Schinner Schiopu
Schipper Schirmer Schirrmeister Schirru Schlachter Schlangen Schlatter Schlawitz Schlechtweg Schley Schlicht
Schlitzer Schmalzle Schmeler Schmid Schmidt Schmidtchen Schmidtová Schmitt Schmitz Schmuhl Schneider Schneidrová
Schnelting Schnider Schnieder Schniedermeier Schnürer Schnyder Schoberg Schoch Schöckel Schoeman Schoen Scholten
Scholtz Scholz Schönball Schönbeck Schonberg Schönberg Schondelmaier Schönebeck Schönenberger Schönfeld Schönherr
Schönlebe Schorderet Schorr Schott Schottmann Schötz Schouren Schowalter Schrader Schramm Schreck Schreiber Schreiner
Schreiter Schrepfer Schroder Schröder Schrøder Schroeder Schuermann Schuff Schuhaj Schuldt Schuler Schüler Schulist
Schult Schulte Schultz Schultze Schulz Schulze Schumacher Schumann Schumm Schupp Schuppe Schüppel Schürch Schuri
Schuster Schütz Schutzbach Schütze Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarz
Schwarzer Schwarzkopf Schwarzmeier Schwarzová Schwatlo Schweisfurth Schweitz Schweizer Schwennen Schwerdtner Schwidde
Schwirkschlies Schwizgebel Schwuchow Sciacca Scocco Scognamiglio Scopece Scorza Scott Scotti Scripnic Scrofani
Scuderi Scurtu Scutaru Sebastiani Šebek Šebela Šebelová Šebesta Šebestová Šebková Secchi Secci Sechi Seck Secrieru
Šeda Sedarević Sedillo Šedivá Šedivý Sedláček Sedláčková Sedlák Sedláková Sedlář Sedlářová Sedliak Sedliaková Šedová
Seeger Seelig Šegavčić Ségnane Šegota Segovia Segunmaru Segura Sehls Sehnal Sehnalová Seibold Seidel Seiders Seidl
Seidlová Seifert Seifertová Seigel Seiler Seitz Sējēja Sējējs Sekanina Sekaninová Sekinat Šekularac Seme Semenov
Semerád Semerádová Semeraro Semisch Semprini Sen Şen Senanayake Senatore Sène Senger Senghor Sengupta Šenica Šenk
Senkel Senko Senková Šenková Senn Senzangakhona Seo Sepe Sepetçi Sepúlveda Serafin Serafini Serafino Serban Seremet
Serena Serfontein Serghei Sergi Serhat Serna Serpa Serr Serra Serrano Serrato Şervan Seržante Seržants Sessa Šesta
Šesták Šestáková Sestito Sethi Setiawan Šetula Sevcenco Ševčík Ševčíková Sever Severa Severi Severino Severová Sevi
Sevilla Sewald Seydi Seye Seyidova Sezek Sforza Shah Shahbozov Shahbozova Shahobiddinov Shahobiddinova Shahriyorov
Shahriyorova Shahzodov Shahzodova Shai Shaikh Shakya Shamsiddinov Shamsiddinova Shanahan Sharma Sharon Shekhawat
Shekoni Shen Sherpa Sherzodov Sherzodova Shetty Shevchenko Shezi Shi Shields Shin Shinawatra Shiu Shodiyorov
Shodiyorova Shohibov Shohibova Shoigu Shongwe Shrestha Shukla Shukrulloh Shukrulloha Shum Sibiya Siciliano Siddiqui
Sidibé Sidler Šidlo Šidlová Sidorov Siebel Siebert Siedlecki Siegling Siegrist Sielemann Siemon Siener Sienkiewicz
Sieradzki Sierra Sietniece Sietnieks Sievers Siewert Signorelli Signorile Signorini Sigrist Sihler Sihombing Sihotang
Siino Šiketanc Sikora Sikorová Sikorski Sīle Šileiko Silenzi Šilhavá Šilhavý Siliņa Siliņš Sīlis Sillah Silva
Silvestri Silvestrini Silvestro Sim Sima Šíma Šimáček Šimáčková Šimak Šimák Šimáková Šimánek Simanjuntak Šimánková
Šimatić Simbolon Simčič Šimčík Šimčíková Šimeček Šimečková Šimek Simeoli Simeone Simeoni Simeti Simić Simićević
ŠimićŠebalj Simijonović Simin Simion Simionescu Simjanović Šimková Šimlješa Simmen Simões Simojlović Simon Šimon
Simoncelli Simone Simonet Simonetti Simoni Simonini Simonis Šimonová Simonović Šimonovič Šimonovičová Simonsen Šímová
Şimşek Simula Simulov Šimůnek Šimůnková Simunović Simurdić Sin Sinaga Sinanoğlu Sinclair Šindelář Šindelářová Šindler
Šindlerová Singh Singhal Sinha Sini Sinnhuber Sinopoli Šíp Šípek Sipes Šípková Sipos Šípová Šiptar Šír Siracusa
Siragusa Sirait Šīrante Šīrants Sirbu Siregar Sirghi Siri Sirisena Sirojiddinov Sirojiddinova Široká Široký Širova
Šírová Širovs Sischka Sisi Šiška Šišková Sisneros Sisulu Sitarić Sitek Sithole Sithuli Sitompul Sitorus Situmorang
Siu Sivák Siváková Siwek Siwele Siyaya Sjöberg Sjögren Skácel Skácelová Skala Skála Skalická Skalický Skalová Skálová
Skalski Skandović Skeledžija Skenderija Skiba Skibicki Skibiński Skiles Sklenář Sklenářová Sklenka Sklenková
Skoczylas Škoda Škodová Skoglund Skokan Skokanová Skopal Skopalová Skóra Skořepa Skořepová Skorupan Skov Skowron
Skowronek Skowroński Škrabal Škrabalová Skračić Škriniar Škriniarová Skřivánek Skřivánková Skroban Skrzypczak
Skrzypek Skudra Škultéty Škultétyová Skutecká Skutecký Skuterud Slabá Slabý Sladaković Sladek Sládek Sladić Sladká
Sládková Sladký Sladoje Sladojević Sladović Slam Sláma Slamarski Slamek Slámová Slanina Slaninová Slankamenac Slašťan
Slašťanová Slatinac Slavíček Slavíčková Slavík Slavíková Slavković Sławiński Šlechta Šlechtová Slezák Slezáková
Slijepac Slijepčević Śliwa Śliwiński Sloboda Slobođanac Slobodanović Slobodjanac Slobodník Slobodníková Slobodová
Slonja Slota Slotová Slotta Slováček Slováčková Slovák Slováková Słowik Słowiński Sluka Sluková Ślusarczyk Smaić
Smailbegović Šmajda Šmajdová Smajlović Smedsrud Smeets Smejkal Šmejkal Smejkalová Šmejkalová Smékal Smékalová Šmerda
Šmerdová Smet Smetana Smetanová Smets Šmíd Šmídová Smieja Smiljan Smiljanec Smirnov Smit Šmite Smith Smitham Šmitran
Šmits Smogeli Smola Smolík Smolíková Smoliński Smoljanec Smoljanić Smolka Smolková Smolová Šmrčak Smrčka Smrčková
Smrek Smreková Smrž Smržová Smuģe Smuģis Smutná Smutný Smyth Šnajdr Šnajdrová Snedden Snell Snooke Snyman So Soare
Soares Šobar Sobczak Sobczyk Sobek Sobieraj Sobitov Sobitova Sobková Sobolewski Soboll Šobota Sobotka Sobotková
Sobowale Soccorsi Socha Sochacki Sochirca Sochor Sochorová Socolov Sodano Sodar Söderberg Sodiqov Sodiqova Sojka
Sojková Sokhela Sokol Sokół SokolićMihalak Sokolov Sokolová Sokolowski Sokołowski Solak Solano Šolar Solberg Šolc
Šolcová Soldati Soleimani Solga Solheim Solinas Solís Soliz Soller Solli Sollner Solmaz Solomon Solorio Solorzano
Solovyov Šolta Soltan Soltanov Soltanova Šoltés Šoltésová Sołtys Šoltýs Sołtysiak Šoltýsová Somayaji Sommer Sommrová
Šomođvarac Somogyi Somrak Somssich Son Sondisa Sondore Sondors Song Sonko Sonn Sonnabend Soós Sorbello Sorce Sören
Sørensen Šorgić Soria Sørlie Šormaz Soro Sorrentino Šorša Sosa Sosāre Sosārs Sosnowski Šostarec Šostarko Sotelo
Sothole Šotić Soto Šotra Sottile Souare Souček Součková Soukup Soukupová Soumaré Sousa Soutter Souza Sova Sovová Sow
Sowa Sowiński Soyinka Sözeri Špaček Spáčil Spáčilová Špačková Spada Spadafora Spadaro Spadoni Spagnolo Spagnuolo
Spahn Španiel Spank Spano Spanò Spanu Sparacino Sparić Spasenić Spasenović Spasić Spasković Spasojev Spasojević
Spataro Spataru Spelmeyer Spencer Speranza Špernjak Špička Špičková Spiegelburg Spielvogel Spies Spiga Spina Spinelli
Spinka Spinner Spinu Špiranec Spitzmüller Spizzirri Šplíchal Šplíchalová Splinter Spoerri ŠpoljarićPerhat Sporer
Sporrer Spörri Spöttel Sprenger Sproģe Sproģis Sprūde Sprunger Spurná Spurný Srakić Šrámek Šrámková Srb Srbová
Srinivasan Sroka Stabile Stachowiak Stachowicz Stachura Stachurski Stadelmann Staffieri Stahl Staicu Štajhofer
Stalder Stalin Stamm Štampf Stan Stanciu Stancu Stanek Staněk Stanescu Stang Stanger Štangl Stanijanović Stanijević
Stanikić Staniša Stanisławski Staniszewski Stanivuković Stankiewicz Staňková StankovićMarton Stanton Stanzione Stapić
Stará StarčevićMatijaško Stárek Stark Stárková Starovlah Starý Stašćik Stasiak Štasni Šťastná Šťastný Staszewski
Staub Stauffer Stauss Stavila Stawicki Stec Steding Steenkamp Stefan Štefan Štefančić Stefanescu Stefani Stefaniak
Štefanka Štefanková Štefanová Stefański Štefek Steffen Steffensen Steffny Štefková Štefl Šteflová Stegmann Stehlík
Stehlíková Stehr Steidl Steigauf Steiger Stein Šteina Steinecke Steiner Steinerová Steinert Steinkamp Steinmann
Steinmeier Steinmetz Šteins Stejskal Stejskalová Stelkens Stella Stelmach Stengel Stengl Stensrud Stenzel Štěpán
Štěpánek Stepanić Štěpánková Stepanov Štěpánová Stepanović Stephan Stępień Stępniak Štěrba Štěrbová Stern Stettler
Steuber Steuk Stevelić Stevilović Stewart Steyn Stibor Stiborová Stiedemann Stief Stifel Stigliano Štimac Stirbu
Stocker Stöckert Stöckli Stodola Stodolová Stoian Stoica Stokanović Stokes Stoklasa Stoklasová Stolarczyk Stolarski
Stoll Stolla Stolle Stoltenberg Stolz Stöppler Storl Storm Storp Storti Stoutjesdijk Stöwer Stracke Straka Straková
Strand Strano Stránská Stranski Stránský Stratan Stratmann Stratulat Straub Strausa Strauss Strautiņa Strautiņš
Strautmane Strautmanis Strazdiņa Strazdiņš Streck Streese Strege Streich Streit Strejček Strejčková Streller
Strepački Strieder Striezel Štriga Strikinac Strmota Strnad Strnadová Strnisko Strnisková Stroe Strogies Strohschank
Ström Stroman Strömberg Strosin Strouhal Strouhalová Štrukelj Strunz Strutz Strydon Strzelczyk Strzelecki Stube
Stubičan Stuchlík Stuchlíková Stucki Studená Studený Studer Studnička Studničková Stuparić Stupka Stupková Stürmer
Stutz Styger Su Suárez Suartini Subedi Šubrt Šubrtová Sucameli Sucera Sučević Suchá Suchánek Suchánková Suchomel
Suchomelová Suchý Suciu Sudiati Suđić Sudrajat Suen Suffa Suga Suharto Suhrobov Suhrobova Šujdović Sujew Suk Šukalo
Šukalović Šukara Sukarno Suková Sukute Sukuts Sulaimon Sulaymonov Sulaymonova Šulc Šulcová Süleymanoğlu Šulovnjak
Sultonov Sultonova Šuman Sun Sunarić Šundalić Sundberg Superina Supriyanto Surace Suriano Šurka Šurková Surma Sürth
Suryatmi Suryono Suša Sušac Šušak Susanti Suski Sussmann Šustr Šustrová Šutaković Šutanovac Suter Sutermeister Suthar
Suthe Sutschet Sutter Sutz Suvačarov Suvajac Suvajčević Suvajdžić Suvala Suwarno Suzović Suzuki Švab Šváb Švábová
Svačina Svačinová Švanda Švandová Švarc Švarcová Svatoň Svatoňová Svatoš Svatošová Švec Švecová Švehla Švehlová
Švejda Švejdová Svendsen Svensson Švestka Švestková Svet Světlík Světlíková Svirčev Sviták Svitáková Svoboda
Svobodová Svorcan Svozil Svozilová Svrakačić Svrbík Svrbíková Svrtan Swaniawski Swaraj Swart Świątek Świderski
Świerczyński Swift Swillims Sy Syahreza Syed Sýkora Sýkorová Sylla Sylvester Symcox Synek Synková Syrová Syrový Szabo
Szabó Szafrański Szalai Szasz Szatkowski Szczepaniak Szczepanik Szczepański Szczerba Szczęsna Szcześniak Szczęsny
Szczygieł Sze Szekely Székely Szekeres Szeląg Szendrei Szeto Szewczyk Szikra Szilágyi Szőke Szostak Szücs Szűcs Szulc
Szwarc Szwed Szydłowski Szymański Szymczak Szymczyk Szymkowiak Szyszka Tabaček Táborská Táborský Tabrisov Tabrisova
Tacconi Tächl Taddei Tafelmeier Tafoya Tagliabue Tagliaferri Tagore Tahincioğlu Tahirova Tahirović Tai Taiwo Takács
Takahashi Takalić Takyi Talabani Talapka Talarico Talavanić Tālberga Tālbergs Tall Tallarico Tallone Talpa Talwar Tam
Tamang Tamas Tamás Tamayo Tamba Tamburini Tamez Tamindžić Tammaro Tampolja Tampubolon Tamunoemi Tan Tanacković Tanaka
Tanase Tanasijević Tancoš Tancošová Tandon Tang Tăng Tangen Tanjga Tankosić Tanner Tanrıkulu Tanurdžić Tanzi Taormina
Tapavica Tapavički Tapia Tar Taran Tarantino Tarasov Tarihoran Tarnowski Tarquini Tartamella Taş Tasche Taşçı Taslak
Taşlı Tassi Tassinari Tasso Tassone Tata Tatar Tatár Tataranni Tatarka Tatárka Tatárkaová Tatarková Tatarová Tatárová
Tataru Tatiana Tatomirov Taufratshofer Tavani Tavares Tawia Tay Taylor Tazegül Tcacenco Tcaci Tedde Tedeschi Tedesco
Tegethof Teicāne Teicāns Teichmann Teixeira Tejada Tejeda Tekand Tekelioğlu Tekin Telak Telebar Telenta Telesca Tella
Téllez Tello Temer Temitope Tendulkar Teo Teodorescu Teofilović Teokarević Teovanović Tepavac Tepavčević Tepić Teplá
Teplý Tepper Tepša Tepšić Terán Terenzi Teresi Terheiden Terlecki Terlizzi Terlouw Termine Terrazas Terry Terzi
Terzić Terzija Terzin Terzo Tešanović Tesař Tesařová Tesi Tesla Testa Teufel Tevdenić Thackeray Thakur Thamrin Thani
Thapa Thatcher Theele Theron Theunissen Thiam Thiao Thiaw Thieke Thiel Thijs Thimm Thiomas Thiongane Thioub Thioune
Thomas Thomka Thomková Thommen Thompson Thomsen Thomson Thöne Thoresen Thoyana Thränhardt Thriene Thumbeza Thusi
Thust Thyssen Tiano Tiberti Tica Tichá Tichý Tidow Tiedtke Tietze Tihomirović Tijanić Tijerina Tikas Tilgner Tillack
Tillman Tilotta Tiltiņa Tiltiņš Timarić Timmermann Timmermans Timotić Tine Tinguely Tintor Tiozzo Tirado Tīrele
Tīrelis Tirelli Tirri Tischler Tischmann Tissot Tittman Tivontschik Tiwari Tkachenko Tkaczyk Tô Toader Többen Tobler
Todaro Tofan Tofani Toft Tohirov Tohirova Toivonen Tojić Tokarski Tokatlıoğlu Tokgöz Toldo Toledo Tolomeo Tolu
Tolulope Toma Tomala Toman Tománek Tománková Tomanová Tomanović Tomaš Tomáš Tomášek Tomaselli Tomasello TomaševićRigo
Tomasi Tomášková Tomášová Tomasović Tomassoni Tomaszewski Tomazović Tomčić Tomczak Tomczyk Tomeček Tomečeková
Tomečková Tomei Tomek Tomeš Tomescu Tomešová Tomka Tomko Tomková Tomljanović Tommasi Tomović Tomušilović Tomys Tonat
Tončić Tonelli Tong Tonini Tonkovac Tonn Top Topal Topaloğlu Topalov Topalović Topalski Topçuoğlu Töpfer Topić
Topisirović Topolovac Topolović Toraman Torchia Torchio Torgersen Tornatore Toro Török Torp Torphy Torre Torres
Torresi Tórrez Torri Torriani Torrisi Tortora Tortorici Toscano Tosi Totaro Toth Tóth Tóthová Toti Totman Toto Touré
Tovar Towne Toy Toyipov Toyipova Tracz Traini Tralli Trampeli Tramposch Tran Trần Trandafir Tranová Trantow Traore
Traoré Trapani Trauth Trautmann Travaglini Travan Traverso Travica Trávníček Trávníčková Trček Trčka Trčková Treff
Trejo Tremblay Tremmel Treskavica Tress Tretinjak Tretola Treutel Treviño Trevisan Triboi Tribuljak Trif Trifan
Trikić Trikošanin Trịnh Triolo Tripodi Tříska Třísková Trivedi Trivkanović Trnka Trnková Troisi Trojan Trojanová
Trojanowski Trombetta Tromp Trovato Trtica Truben Trubenová Truhlář Truhlářová Trujillo Trump Trương Truter Trzciński
Trzeciak Tsabalala Tsai Tsamonikian Tsang Tschiers Tschirch Tschudi Tse Tshabalala Tshisekedi Tsipras Tsoi Tsotetsi
Tsui Tsvangirai Tubanski Tuča Tucci Tuccillo Tuček Tuch Tucholke Tuckett Tučková Tučs Tudor Tudorache Tudose Tudow
Tufano Tufo Tuğlu Tuğluk Tulla Tůma Tumbarello Tumino Tůmová Tunaboylu Tunç Tunçeri Tunkova Tuominen Turajlić Turan
Turcan Turcanu Turchi Turco Turčok Turčoková Turcotte Turcu Tureček Turečková Turek Turk Türk Türkdoğan Turková
Türkyılmaz Turnadžić Turner Turunen Turza Tuschmo Tusk Tustonja Tutu Tütüncü Tüzün Tvrdá Tvrdík Tvrdíková Tvrdý
Twardowski Tweneboa Twumasi Tymoshenko Ubavić Ubavin Ubavkić Ubaydullohyev Ubaydullohyeva Überacker Ubiparip
Ubiparipović Ubner Ubović Uca Uchechi Uchqunov Uchqunova Udicki Udilović Udovčić Udovičić Udovički Ūdre Ūdris Udvardi
Ugarak Uglješić Ugolini Ugrčić Ugričić Uher Uhlemann Uhlig Uhlíř Uhlířová Uhrig Uhrová Uibel Ukraden Ulemek Ulibarri
Uliczka Ülker Ullmann Ulloa Ullrich Ulrich Ulrichová Uluhan Umarov Umarova Umbach Umidullohyev Umidullohyeva Umidyev
Umidyeva Umlauft Umminger Umolac Ünal Unger Ungureanu Unterpaintner Untila Upton Ural Uram Uramová Urban Urbancová
Urbańczyk Urbanec Urbanek Urbánek Urbaniak Urbánková Urbano Urbanová Urbanowicz Urbański Urbansky Urbina Urblík
Urblíková Ureña Urfonov Urfonova Urhig Urías Uribe Urrutia Ursachi Urso Ursu Usada Usai Usamah Usmonov Usmonova Utama
Utami Utješanović Uwais Uyainah Uys Uzayrov Uzayrova Uzelac Uzun Vaca Vacarciuc Vacca Vaccari Vaccaro Vacek Vácha
Váchová Vāciete Vācietis Vacková Václavek Václavík Václavíková Václavková Vaculík Vaculíková Vadlja Vaduva Vafoyev
Vafoyeva Vágner Vágnerová Vahala Vahlensieck Vailati Vaip Väisänen Vaivade Vaivads Vajcík Vajcíková Vajda Vajdička
Vajdová Vajzenbach Vakareskov Val Vala Valach Valachová Valachovič Valachovičová Valadez Valášek Valášková Valdés
Valdez Valdivia Válek Valencia ValenčićBrkić Valent Valenta Valente Valenti Valentín Valentini Valentino Valentová
Valenza Valenzuela Valeri Valeš Valešová Valić Válková Valladares Valle Vallejo Valles Vallet Valletta Valli Vallone
Valová Valsecchi Valtere Valters Valuška Valušková Valverde Van Váňa Vanaga Vanags Vančura Vančurová Vandamme
Vandenberghe Vandenbroeck Vandervort Vandevelde Vaněček Vaněčková Vanegas Vanek Vaněk Vaneková Vangermain Vaníček
Vaníčková Vaňková Vanni Vannini Váňová Váradi Varela Varenina Varga Vargas Vargová Varićak Varinac Varma Varman
Varmuža Varnica Varriale Varrier Varšava Vartic Varzić VaržićBiuklia VaržićBiuklija Vašadi Vašák Vašáková Vascotto
Vašek Vašíček Vašíčková Vasile Vasilescu Vasiliu Vasils Vaška Vašková Vásquez Vass Vassallo Vasseur Vater Vávra
Vavřík Vavrikov Vavříková Vávrová Vaz Vázquez Vecchi Večeřa Večeřová Vecumniece Vecumnieks Vedvik Veenstra Vega Vegar
Vegge Veiga Veinberga Veinbergs Veisa Veiss Vejnović Vejvoda Vejvodová Vekecki Vekić Vela Velaja Velanac Velasco
Velásquez Velayutham Velázquez Veldsman Vélez Velioğlu Véliz Vella Venegas Venezia Venghaus Venkatesh Venter
Ventimiglia Ventura Venturelli Venturi Venturini Vera Verbeek Vercesi Verde Verdes Verdugo Verduzco Veres Vergara
Verhaeghe Verhoeven Verma Verme Vermeulen Verner Vernerová Verniest Veronese Versfeld Verstraete Verzi Vesel Veselá
VeselicaČatipović Veseličić Veselová Veselý Vesić Vesin Vesković Vestergaard Veum Veverka Veverková Vey Vezi Vezmar
Vezzoli Vəliyev Vəsiyeva Viale Vianello Vicari Vicen Vicenová Vicente Vícha Vichi Víchová Vicinanza Vicini Vicol
Vidaček Vidal Viderščak Vidmar Vidranjski Vieira Viellehner Viera Vierin Vieru Vieweg Vigil Viklund Vila Vilakazi
Vilímek Vilímková Viljoen Vilka Vilks Villa Villadsen Villagómez Villalobos Villalpando Villani Villanueva Villareal
Villari Villarreal Villaseñor Villegas Vilsone Vilsons Viļuma Viļums Vincent Vincenzi Vinci Vincze Vink Vinketa
Vinogradov Vinš Vinšová Vintere Vinters Vinther Vintila Viola Violante Violi Virág Virgilio Virlan Virtanen Visagie
Visan Visani Viscò Visconti Víšek Višekruna Visentin Visintin Víšková Višňovská Višňovský Visser Vít Vita Vitale
Vitali Vitásek Vitásková Vítek Viti Vitiello Vītiņa Vītiņš Vítková Vitman Vītola Vītoliņa Vītoliņš Vītols Vítová
Vittori Vītuma Vītums Viviani Viviers Vizitiu Vizziello Vlach Vlachová Vlad Vlah Vlas Vlasák Vlasáková Vlašić Vlček
Vlčková Vlk Vlková Vo Vobořil Vobořilová Vodák Vodáková Vodička Vodičková Vodrážka Vodrážková Voelkel Vogel
Vogelgsang VogronićOpačić Vogt Voicu Voigt Voinea Vojáček Vojáčková Vojta Vojtěch Vojtěchová Vojtek Vojteková
Vojtíšek Vojtíšková Vojtková Vojtová Vokoun Vokounová Vokuhl Volek Volf Volfová Volk Volker Volkman Volkmann Volkov
Volková Volle Vollis Volná Volný Volpe Volpi Von Vona Vondra Vondráček Vondráčková Vondrák Vondráková Vondrová
VonRueden Vontein Voráček Voráčková Vorel Voříšek Voříšková Vorlíček Vorlíčková Vorlová Vorobyov Vörös Vos Vosilyev
Vosilyeva Vosloo Votava Votavová Votruba Votrubová Vrabcová Vrabec Vrabie Vračar Vračarević Vrána Vranjić
VranjkovićĆenan Vránová Vrba Vrbanac Vrbas Vrbaslija Vrbová Vrekalović Vrugić Vrzal Vrzalová Vũ Vučeta Vučetić
Vučevac Vučkovac Vučković Vučo Vučurević Vuillermoz Vujaković Vujeva Vukadin Vukaljević Vukalović Vukanović Vukašinac
Vukasović Vukčević Vukelić Vukelja Vukeljić Vukobradović Vukobrat Vukša VuksanićPuljek Vuksanović Vukšić Vulčević
Vuleta Vuletaš Vuletin Vulić Vulićević Vulišić Vulović Vunak Vunjak Vunturišević Vương Vybíral Vybíralová Vydarená
Vydarený Vydra Vydrová Vymazal Vymazalová Vyskočil Vyskočilová Vysloužil Vysloužilová Wacana Wachenbrunner Wachtel
Wade Waelchi Wagenaar Wagner Wagnerová Waheed Wahid Wahyudin Wahyuni Waibel Wakan Walczak Walder Waldmann Walker
Walkowiak Wallin Wallner Wallstab Walsh Walter Walther Walton Waltrová Waluyo Walz Wan Wane Wang Wanner Warchoł Ward
Wardana Wartenberg Waschbüsch Wasiak Wąsik Wasilewski Wasita Wasiu Waskita Wąsowski Wasser Wassilew Wassiluk Wastuti
Watanabe Waters Watsica Watson Wawrzyniak Wdowiak Weber Webrová Wegmann Węgrzyn Wehner Wehrle Wehrli Wehrsen Wei
Weibel Weidlich Weidner Weigel Weight Weiler Weimann Weimer Weinand Weis Weiss Weissnat Weissová Welch Weller Welsch
Welti Welz Welzel Wen Wenger Weniger Wenk Wentzel Werle Werner Werrmann Wershansky Wertag Wesley Wesołowski Wessel
Wessels Wessinghage West Wettstein Weyel Wezel White Wiącek Wiafe Wibisono Wibowo Wicaksono Wichmann Wickert
Wickremesinghe Widiastuti Widmer Widodo Wiebe Więcek Wiechmann Więckowski Wieczorek Wiegand Wiegelmann Wierig
Wierzbicki Wiese Wieser Wijaya Wijayanti Wijesinghe Wikström Wilcox Wilczek Wilczyński Wilderman Wilhelm Wilk
Wilkinson Wilky Will Willane Willems Willemsen Williams Williamson Willms Willoughby Willwacher Wilson Wilts Wimmer
Winarno Winarsih Windler Winiarski Winkelmann Winkler Winklerová Winter Wintheiser Winther Wirth Wirz Wischek Wischer
Wiśniewski Wisoky Wisozk Wissing Witczak Witek Witkowski Wittich Witting Wittl Wiza Włodarczyk Włodarski Wnuk
Wójcicki Wojciechowski Wójcik Wojtas Wojtasik Wojtczak Wojtkowiak Wójtowicz Wolak Wold Wolf Wolfarth Wolff Wolfová
Woliński Wollenberg Wollmann Wolmerans Wolny Wölpert Wolski Wolters Wong Woo Wood Woś Wöschler Wosiyane Wouters
Woytkowska Woźniak Wright Wróbel Wróblewski Wrona Wroński Wu Wuckert Wühn Wujak Wulandari Wunsch Wünsche Wuraola Wurm
Wüthrich Wyludda Wyman Wypych Wysocki Wyss Wyszyński Xaba Xacon Xana Xavier Xelîl Xenia Xəlilov Xi Xiana Xiao Xicoy
Xie Xu Yaamoa Yadav Yade Yago Yahyoyev Yahyoyeva Yakovlev Yalçın Yamada Yamamoto Yami Yan Yanes Yáñez Yang Yanuar
Yanukovych Yao Yaqub Yar'Adua Yavuz Yawson Yazıcı Ybarra Yeboa Yeboah Yebra Yeltsin Yengwa Yeo Yeşilkaya Yetkiner
Yeung Yi Yim Yin Yip Yirenkyi Yiu Yıldırım Yıldız Yıldızoğlu Yılmaz Yılmazer Yolanda Yoon Yoqubov Yoqubova Yorbekov
Yorbekova Yorulmaz Yoshida Yost Young Youssef Yoznurov Yoznurova Yu Yuan Yudhistira Yudhoyono Yue Yuen Yüksel
Yulianti Yulianto Yuliarti Yundt Yung Yuniar Yunta Yunus Yunusov Yunusova Yussuf Yusuf Yusufyev Yusufyeva Zabaleta
Zabirov Zabirova Zabłocki Zaborowski Záborská Záborský Zábranská Zábranský Zabrdac Zaccaria Zaccaro Žáček Zach
Zachová Žáčková Zaczkiewicz Zadnik Zadravec Zadrić Zafarov Zafarova Žagarac Zagaria Zago Zagoršek Zagórski Zaharia
Zahn Zahrádka Zahrádková Zahradník Zahradníková Zahrah Zaidi Zaitsev Zaituc Zajac Zając Zajacová Zajączkowski Zajíc
Zajíček Zajíčková Zajícová Žák Żak Zakharov Zakharova Žáková Zakrzewski Žalako Zalar Zálešák Zálešáková Zalewski
Zālīte Zālītis Zamarreno Zamarripa Zambon Zamboni Zambrana Zambrano Zambuto Zámečník Zámečníková Zamfir Zamora
Zampieri Zamudio Zana Zanatta Zandt Zanella Zanelli Zanetta Zanetti Zani Zanner Zanon Zanotti Zapalac Zapata Zapatero
Zapletal Zapletalová Zaporojan Zappacosta Zappalà Zappia Zaragoza Zarate Zardari Zaręba Zaremba Zarif Zariņa Zariņš
Žarković Záruba Zárubová Zarzycki Zatloukal Zatloukalová Zauber Zavadil Zavadilová Zavala Zavřel Zavřelová Zawada
Zawadzki Zayas Zaydov Zaydova Zayniddinov Zayniddinova Zbinden Zbodulja Zboncak Zbořil Zbořilová Žďárská Žďárský
Zdelar Zdenčan Zdravčević Zdražil Zdražilová Zdunek Zebić Żebrowski Zec Zedda Zedník Zedníková Zehnder Zeidler
Zeidmane Zeidmanis Zejak Zekan Zekl Zelaya Zelená Zelenka Zelenková Zelensky Zelenskyy Zelený Zelinka Zelinková
Zeltiņa Zeltiņš Zeman Zemánek Zemánková Zemanová Zemlak Žemlička Žemličková Zenawi Zender Zeng Zeni Zennaro Zepeda
Žerajić Žeravica Zeuch Zeyen Zeyhle Zezula Zezulová Žgela Žgrabljić Zhang Zhao Zheng Zhou Zhu Zia Zībere Zībers Žídek
Žídková Zięba Ziegler Zieliński Zielonka Ziemann Zieme Ziemele Ziemelis Ziętek Žiga Žigová Zijan Zijlstra Zíka
Zikmund Zikmundová Zíková Zilan Zima Zimanyi Zimka Zimková Zimmer Zimmerman Zimmermann Zimonja Zimonjić Zimová Zinaić
Zinajić Zindović Zingaretti Zingg Zinser Zintl Ziółkowski Žipac Zipalović Zipančić Zipp Zipse Ziramov Zirojević
Žirović Zito Živadinović Živak Živaljević Živanac Živanović ŽivićĆojbašić Ziyoyev Ziyoyeva Žižanović Žižka Žižková
Zlámal Zlámalová Zlatanović Žmegač Żmuda Zohidov Zohidova Zohirov Zohirova Zollinger Zollo Zondi Zondo Zordan Zorica
Zotti Zoubek Zoubková Zouhar Zouharová Zrna Zschunke Zubak Zubane Zubayrov Zubayrova Zuber Zúbrik Zúbriková Zucca
Zuiderveld Żuk Żukowski Zulaika Zulauf Zuliani ŽuljevićGrafina Zulkarnain Zullo Zulu Zuma Zumbo Zümsande Zunda Zungu
Zúñiga Zunino Żurawski Zürcher Žůrek Żurek Žůrková Zvaigzne Zvanić Zvejniece Zvejnieks Zvěřina Zvěřinová Zviedre
Zviedrs Zvinele Zvinelis Zvonar Zwane Zwiener Zwoliński Zych Zygmunt Żyła`
    .trim()
    .split(/\s+/),
);
