// Made from the person definitions of @faker-js/faker 10.6.0 (Latin-script locales) and romanised names added by hand.
// MIT License, Copyright (c) 2022-2025 Faker; the copyright notice and permission notice of that package apply to the
// names taken from it: https://github.com/faker-js/faker/blob/next/LICENSE

const split = (names: string): string[] => names.trim().split(/\s+/);

/** Given names of women. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  split(`
Aadrika Aaliyah Aaltje Aanandinii Aanuoluwapo Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Aba Abagail Abani Abbey
Abbie Abbigail Abbondanza Abby Abdonie Abebi Abeline Abena Abendam Abeni Abhaya Abibatou Abigaël Abigaelle Abigaëlle
Abigail Abigaïl Abigale Abigayle Abigél Abosede Abril Aby Acacie Acanthe Açela Açelya Achieng Acilia Açılay Aculina
Ada Adah Adalbaude Adalberta Adalgisa Adaline Adalsinde Adaugo Addie Addolorata Adea Adebukola Adegrine Adél
Adela Adéla Adelaida Adelaide Adelaïde Adélaïde Adelajda Adelasia Adele Adèle Adelia Adelie Adélie Adelina Adeline
Adeliya Adella Adelle Adeltrude Adelya Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adiba Adile Adina Adja Adolfa
Adolfína Adolphie Adonise Adrastée Adrehilde Adria Adriana Adriána Adrianna Adriena Adrienne Adrijana Adunni Adwitiya
Adwoa Afaq Afərim Afət Afia Afitap Afra Afruza Afton Afua Afzuna Agafia Agape Agata Agáta Agatha Agathe Ağça
Agilberte Aglae Aglaé Aglaia Aglaja Agnane Agneflète Agnes Agnès Agnesa Agnese Agneta Agnieszka Agostina Agrata
Agripina Agrippine Agrypina Agustina Ahalya Ahenk Ahilya Ahlem Aicha Aïcha Aida Aïda Aīda Aidə Aigul Aiko Aileen
Aimee Aimée Aina Aïna Aino Aisha Aïsha Aishani Aishwarya Aïssa Aïssata Aissatou Aïssatou Aisyah Aiyana Aizhan Ajana
Ajda Ajeng Ajita Ajla Ajlin Ajna Ajoke Akifa Akiko Akinyi Akofa Akorfa Akos Akosua Akshainie Akshata Akshita Akua
Akula Akumaa Akunna Akvelīna Ala Alaina Alaine Alaïs Alana Alanis Alanna Alara Alayna Alba Albane Albena Albérade
Alberta Alberte Albertha Albertina Albertine Albertīne Albertýna Albina Albína Alcidie Alcina Alcine Alcyone Alda
Aldegonde Alea Aleen Alejandra Aleksandra Alemka Alena Alene Alenia Alenka Alesea Aleška Alessa Alessandra Alessia
Aleth Aletha Alevtina Alexa Alexandra Alexandrea Alexandria Alexandrina Alexandrine Alexane Alexanne Alexia Alexine
Aleya Aleyna Alfonsa Alfreda Alfréda Alia Alica Alice Alicia Alícia Alicja Alida Alienor Aliénor Aliette Alika Alima
Alina Aline Aliona Alis Alisa Alisha Alison Alissa Alissia Alivia Alix Alixe Aliya Aliyah Alíz Aliza Alize Alizé
Alizee Alka Alla Allegra Allene Allie Allison Ally Alma Almaz Almila Almira Aloïse Aloisie Alojza Alojzije Aloyse
Alphonsine Alpike Alsu Alta Altea Althea Althée Altın Alvena Alvera Alverta Alvina Alvīne Alya Alyah Alyce Alycia
Alysa Alysha Alyson Alyssa Alyssia Alysson Alžbeta Alžběta Ama Amabela Amadea Amahle Amaka Amal Amalia Amália
Amaliane Amalie Amálie Amalija Amālija Amalthée Amanda Amande Amandine Amante Amara Amarande Amaranthe Amaryllis
Amata Amáta Amaya Ambar Amber Ambra Ambre Ambrine Ambroisie Amea Amel Amelia Amélia Améliane Amelie Amélie Ameline
Amely Amelya Amen America Améthyste Ami Amicie Amie Amina Aminat Aminata Aminte Aminu Amira Amita Amiya Amodini Amoke
Amope Amparo Amra Amrita Amritambu Amy Amya Ana Ana-Maria Anabel Anabela Anabelle Anae Anael Anaelle Anaëlle Anahi
Anahit Anahita Anaida Anais Anaïs Anala Anamaria Anamarija Anamika Ananda Anandamayi Ananta Anasooya Anastasia
Anastasie Anastasija Anastázia Anastázie Anastazija Anastazja Anasuya Anatázie Anatolia Anatólie Anca Anceline Anci
Anči Ancica Ančica Ancilla Ancuța Anda Andaç Anděla Anđela Anđelika Andělína Anđelina Andjelina Andra Andrada Andrea
Andreane Andreanne Andrée Andreea Andreja Andriana Andrijana Andrina Andromeda Andżelika Anemona Anémone Anesa Aneta
Anette Anežka Angadrême Angela Ángela Angèle Angelica Angelika Angelina Angélina Angeline Angelique Angélique
Angelita Anggun Anghelina Angie Angilberte Ani Ania Anica Anicée Anicette Anika Anila Anina Anise Anișoara Anissa
Anita Aniya Aniyah Anja Anjali Anjelica Anjushree Anjushri Anka Ann Ann-Christin Ann-Marie Anna Annabel Annabell
Annabella Annabelle Annaëlle Annagrazia Annalena Annalise Annamae Annamaria Annamarie Annapurna Anne Anne-Laure
Anne-Marie Anne-Sophie Anneke Anneli Annelie Annemarie Annemijn Annetta Annette Anni Annie Annika Annikki Annonciade
Annunziata Anny Anora Anouck Anouk Ansberte Anselma Anshula Ansley Anstrudie Antea Anthelmette Antigone Antoaneta
Antoinette Antonela Antonella Antonetta Antonette Antonia Antónia Antonietta Antonija Antonina Antonine Anuja Anuška
Anusuya Anuța Anwesha Anya Aphélie Apolena Apollina Apolline Apollonia Appia Appoline April Apsara Aquiline Arabela
Arabella Arabelle Araceli Aracely Arame Aranka Ardella Ardith Arely Areta Argelia Argentina Argine Aria Ariadna
Ariana Ariane Arianna Aricie Ariela Arielle Arij Ārija Arike Arina Arinola Arisa Aristița Arın Arlene Arleta Arlette
Armance Armande Armandine Armeline Armelle Armida Armide Armine Arna Arnaude Arnolda Arnoštka Arsènie Artemis Artémis
Artemisa Arthurine Aruna Arvilla Arwa Arwen Arya Aryanna Arzu Åsa Asake Asal Asceline Ascension Asel Asella Asha
Ashlee Ashleigh Ashley Ashly Ashlynn Ashmi Ashtyn Asia Asija Asila Asiya Asja Aslesha Asliya Aslım Asma Asmaa Asmita
Asolat Assa Assetou Assia Assil Assomption Assunta Assya Asta Astarté Aster Astérie Astou Astrée Astrid Astrida
Astrīda Astride Asuela Asya Atanasia Atanázie Atena Athalie Athanasie Athena Athéna Athenaïs Athénaïs Athina Atieno
Atinuke Atreyee Atreyi Atta Aube Aubertine Aubree Aude Audeline Audra Audreanne Audrey Augusta Augustina Augustýna
Aulia Aung Aura Aure Áurea Aurelia Aurélia Aureliana Aurelie Aurélie Aurélienne Aurēlija Aurelle Auriane Aurica
Aurora Aurore Ausilia Ausiliatrice Autumn Auxane Ava Avan Avani Avantika Ave Aveline Avigaëlle Avis Avital Avoye
Avril Awa Awaz Awero Awesi Axeline Axelle Axenia Aya Ayah Ayaka Ayana Ayanda Ayebatari Ayelet Ayem Ayesha Aygül Aygün
Ayinke Ayize Aykal Ayla Ayleen Aylin Ayline Aymardine Aymonde Aynur Ayoka Ayren Aysar Ayse Ayşıl Aytən Ayu Ayumi
Ayushmati Aza Azalea Azalée Azar Azelia Azélie Azeline Azîme Aziza Azra Azzurra Baaba Baala Babeta Babette Babila
Bade Bağdagül Bahar Bahia Baidehi Baijayanti Bailee Balamani Balın Bambina Banna Banu Baņuta Bara Bārbala Barbara
Bárbara Barbe Barbora Barbro Barchinoy Barica Barno Bartolomea Basanti Basilia Basilisse Basma Bassilla Bathilde
Batilda Baya Baylee Beata Beáta Beāte Beatrice Béatrice Beatrix Beatriz Beatrycze Beaulah Becky Bediz Bedran Bedřiška
Begoyim Behrem Běla Belçim Belemir Belina Belinda Bella Belle Belma Beltun Benazir Benedetta Benedicte Bénédicte
Benedikta Benedita Beniamina Benice Benigna Benli Bente Benthe Benvenuta Bérangère Berçem Berceste Berçin Berenice
Bérénice Berenika Berinay Berit Berîtan Bêrîtan Berîvan Bernadetta Bernadette Bernadine Bernarda Berneice Bernice
Berniece Bernita Berran Berre Berta Bertha Berthe Bertille Bertolda Berva Beryl Béryl Besra Bessie Betania Beth
Bethany Betina Betsy Betta Bette Bettie Bettina Betty Bettye Beulah Beuve Beverly Beya Bəyaz Bhaanumati Bhadra
Bhagirathi Bhagwanti Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianca Bianka Bibi Bibiana Bibiána
Bibianna Bíborka Bice Bigna Biljana Billie Billurə Bilva Bilwa Bina Binafsha Bineta Binta Bintou Birdie Birgit
Birgita Birgitta Birgitte Bisenija Biserka Blagica Blahomila Blahomíra Blahoslava Blanca Blanche Blandine Blanduzia
Blanka Blažena Bobana Bobbi Bobbie Bogdana Boglárka Bohdana Bohumila Bohumíra Bohuna Bohuše Bohuslava Bojana
Bojislava Bolatito Boleslava Boluwatife Bonita Bonnie Borbála Borislava Bořislava Borka Boróka Bosiljka Bouchra
Božena Božetěcha Božica Božidara Brandi Brândușa Brandy Branimira Branimíra Branislava Branka Brankica Bratislava
Breana Breanna Breanne Brenda Brenna Břetislava Bria Briana Brianne Bridget Bridgette Bridie Brielle Brigida Brigita
Brigitta Brigitte Brionna Brisa Brita Britney Britt Britt-Marie Brittany Bronislava Brooke Brooklyn Bruna Brune
Brunehaut Brunehilde Brunhilda Brunilde Bryana Brygida Buddhana Buhle Bulah Bunmi Busisiwe Caetana Çağıl Çağla
Caitlin Caitlyn Caleigh Calina Calista Callie Calogera Calpurnia Camelia Camélia Camila Camilia Camilla Camille
Camryn Camylle Cana Candace Candice Candida Canel Cangül Cannur Cansel Cansın Cansu Capitolina Capucine Cara Caridad
Carina Carine Carissa Carla Carlee Carley Carli Carlie Carlijn Carlota Carlotta Carmel Carmela Carmella Carmen
Carmina Carminho Carmo Čarna Carol Carola Carolanne Carole Carolin Carolina Caroline Carolyn Carolyne Casandra
Casiana Casilda Casimira Cassandra Cassandre Cassidy Cassie Cassiopea Cassiopee Castille Cataleya Catalina Cătălina
Catarina Catena Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel
Cayla Ceca Cecelia Cecile Cécile Cecilia Cecília Cecilie Cecílie Cecylia Celeste Céleste Celestina Celestine
Célestine Celestýna Celia Célia Celie Celina Celine Céline Celinia Čeňka Cerasela Ceren Cerise Çeşminaz Čestmíra
Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chahinez Chaïma Chakrika Chanda Chandani Chandi Chandini Chandira Chandni
Chandrabhaga Chandrakala Chandrakin Chandramani Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle
Chantal Chapala Charity Charlaine Charleen Charlene Charlène Charli Charline Charlize Charlotta Charlotte Charumati
Charvi Chasity Chatura Chaya Chayenne Chayma Chebet Chelsea Chelsey Chelsie Cherechi Cheryl Cheyanne Cheyenne
Chiamaka Chiara Chimamanda Chinwe Chinyere Chioma Chira Chirine Chitrali Chitramala Chitrangada Chizoba Chloe Chloé
Chranislava Christa Christelle Christiana Christiane Christie Christin Christina Christine Christy Chyna Ciaobella
Ciara Çiçek Cici Cielo Cierra Çilay Çiler Cilvenaz Çimen Cindy Cinta Cinthia Cinzia Cipriana Cirilla Çise Çişem Çisil
Čistoslava Citlalli Citra Çıgıl Claire Clara Clarabelle Clare Clarisa Clarissa Clarisse Claudia Claudine Clavdia Clea
Cléa Clelia Clelie Clélie Clemence Clémence Clementina Clementine Clémentine Clemenzia Cleo Cléo Cleofe Cleopatra
Cleophee Cléophée Cleora Cleta Clio Cloe Cloé Clorinda Clothilde Clotilde Coco Codrina Codruța Cointa Colette Coline
Colleen Collien Colomba Colombe Comfort COmfort Concepcion Concepción Conception Concetta Conchita Connie Consolata
Constança Constance Constanta Constanța Constantia Constantina Consuela Consuelo Cora Coralia Coralie Coraline
Corazon Cordelia Cordia Corene Corentine Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Cosmina
Costanza Coumba Courtney Crenguța Creola Crescenzia Crina Cristal Cristiana Cristina Crocefissa Cronida Crystal
Crystel Csenge Ctibora Ctirada Ctislava Cunegonda Cuzia Cvetka Cydney Cynthia Cyntie Cyra Cyrielle Cyrila Cyrine
Daantje Daciana Dada Daevi Daevika Dafina Dafne Dagmar Dagmara Dagmāra Dahlia Daiana Daija Dainuvīte Daisha Daisy
Dajana Daksha Dakshayani Dalia Dalibora Daliborka Dalida Dalie Dalila Dalima Dalimila Dalimíra Dalla Damaris
Damayanti Damiana Damiána Damjanka Damla Danae Dania Danica Daniela Daniella Danielle Danijela Danika Danila
Danique Danka Danuše Danuta Danyka Daphne Daphné Daphnee Daphney Daria Dariana Darie Dariga Darija Darina Darine
Darinka Darja Darla Darleen Darlene Darshwana Dārta Dáša Dasia Davida Davina Davriya Dawn Dayana Dayna Dea Deanna
Debbie Debora Débora Deborah Debra Deeksha Deepali Deepika Deeptimayee Deeptimoyee Defne Degna Deja Dejah Dejana
Delal Delaney Delfina Delia Delie Delilah Delinda Delizia Della Delores Delpha Delphia Delphine Demet Demetra
Demetria Demi Dena Denisa Denise Deodata Derin Derya Desanka Desdemona Desiderata Desiree Despina Dessie Destan
Destany Deste Destinee Destiney Destini Destiny Devangana Devani Devasree Devi Devika Devota Dewi Dəniz
Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhara Dharani Dharitri Dhatri Diah Diamante Diamond Dian Diana Diána
Diāna Diane Dianna Dianne Dianora Diara Diarra Dicle Dîcle Diclehan Dida Didem Didina Diede Dieke Dieudonnée Dieynaba
Dijana Diksha Dilafruz Dilara Dilarə Dilay Dilbar Dilber Dilberay Dildar Dildora Dilek Diler Diletta Dilfuza Dilma
Dilnoza Dilorom Dilovan Dilrabo Dilruba Dimitrina Dina Đina Dinda Diodata Dionisia Dior Dipali Dîrok Dita Ditte-Marie
Ditya Divine Diviška Divna Divya Dixie Diyora Djeneba Djenna Dobrava Dobrila Dobromila Dobromíra Dobroslava Dochia
Doda Doina Doinita Dolly Dolores Dolunay Domenica Dominika Domitille Domnica Dona Donalda Donata Donáta
Donatella Döndü Donka Donna Dora Dóra Dorana Dorcas Doreen Doriana Doriane Dorica Dorina Dorine Doris Dorit Dorka
Dorli Dorota Dorotea Doroteja Dorothea Dorothée Dorothy Dorottya Dorris Dortha Dorthe Dorthy Doubrava Doubravka Douce
Dounia Dovie Doyinsola Draga Dragana Dragica Draginja Drahomila Drahomíra Drahoslava Drahotína Drahuše Draupadi Drina
Druina Dua Dubravka Duduzile Dulari Dulce Dulcinea Dulina Dumitra Dumitrana Dumitrita Dune Dunja Dünya Đurda Dürdane
Durdona Durga Durgeshwari Đurica Dürriye Dušana Dušanka Dušica Duška Duygu Dyah Dyna Dzīle Dzirkstīte E’zoza Ea
Earlene Earline Earnestine Easter Ebba Ebe Ebiere Ebony Ebru Ecaterina Ece Ecem Eda Edda Edelberga Edita Edīte Edith
Édith Editta Edmée Edna Eduarda Edvarda Edvige Edwina Edyta Edyth Edythe Eef Eefje Eeva Effie Efimia Efrosinia
Eftalya Eftimia Efua Egizia Eglantine Egle Egona Eileen Ekaparnika Ekaterina Ekin Ela Elaide Elaina Elaine Elakshi
Elanur Elçin Elda Eldora Elea Eléa Eleanor Eleanora Eleanore Eléanore Electa Elektra Elena Éléna Elène Eleni Elenor
Elenora Eleonora Eleonóra Eleonore Eléonore Éléonore Elettra Elfrída Elfrīda Elfrieda Élia Eliabeth Eliana Eliane
Éliane Elide Eliette Elif Elimena Elin Elina Elīna Eline Elinor Elinore Eliona Elisa Elisabet Elisabeta Elisabeth
Élisabeth Elisabetta Elisaveta Elise Élise Elisea Eliška Elissa Eliza Elīza Elizabet Elizabeta Elizabeth Elizaveta
Elize Elka Ella Ellada Elle Ellen Ellen-Margrethe Elli Ellie Elly Elma Elmas Elmira Elmīra Elna Elnarə Elnora Eloá
Eloane Elodia Elodie Élodie Elody Eloisa Eloise Eloïse Éloïse Elona Elora Elouise Elsa Elsbeth Else Elsie Elta Elva
Elvera Elvia Elvie Elvina Elvira Elvíra Elvīra Elvire Elwira Elya Elyanora Elyne Elynn Elyse Elyssa Elza Elżbieta Ema
Emanuela Emanuelly Emel Emelia Emelie Emeline Émeline Emely Emerald Émérance Émérencie Emese Emi Emie Emiko Emili
Emilia Emília Emiliana Emilie Emílie Émilie Emilija Emīlija Emily Emine Emma Emmalee Emmanuelle Emmelie Emmely Emmi
Emmie Emmy Emna Emy Ena Enakshi Endah Enid Enie Enimia Eniola Enise Enna Enola Enora Énora Enrica Enya Era Eracla
Erica Érica Ericka Erika Ērika Erin Erine Erma Ermelinda Ermenegarda Ermenegilda Erminia Erna Ernesta Ernestina
Ernestine Ernestīne Ersilia Ervína Eryn Esen Eser Esha Eshana Eshita Esi Esin Esma Esmee Esmée Esmeralda Esmeray
Esmira Esperanza Essie Esta Estefania Estefanía Estela Estell Estella Estelle Ester Estera Esterina Esther Estrella
Eszter Etela Etha Ethel Ethelyn Ethyl Ettie Eudochia Eudokia Eudoksja Eudora Eudoxie Eufemia Eufrasia Eufrosina
Eufrozina Eufrozína Eugenia Eugénia Eugenie Eugénie Eula Eulah Eulalia Eulalie Eulálie Euna Eunhye Eunice Eunika
Euphrasie Euridice Eurydice Eusebia Eusebie Eusébie Eutalia Eva Éva Evalyn Evangelina Evangeline Évangéline
Evanghelina Evar Evdochia Evdokija Eve Ève Evelien Eveliina Evelin Evelina Evelína Evelīna Eveline Evelyn Evelyne
Évelyne Evghenia Evi Evie Evîn Evşen Evy Evženie Ewa Ewatomi Ewelina Eya Eylül Eyşan Fabia Fabiana Fabiána Fabie
Fabienne Fabiënne Fabiola Fabrícia Fadekemi Faderera Fadime Fae Fahriye Fahrünissa Faith Faizah Famke Fang Fanika
Fanni Fannie Fanny Fanta Fantine Fara Farah Farangiz Fardau Farhunnisa Farida Fathonah Fatim Fatima Fatimah Fatimata
Fatimə Fatma Fatoş Fatou Fatouma Fatoumata Fausta Faustina Faustine Faustýna Fay Faya Faye Fayen Fayenne Fazilat
Fazilet Féba Febe Febi Febriana Febrina Federica Fedora Fehime Fehintola Felicia Felícia Felicie Felície Félicie
Felicita Felicitas Felicity Felina Feline Féline Felipa Fem Femke Femm Fenja Fenna Fenne Feodora Feodosia Ferah Feray
Ferdinanda Ferdynanda Feride Feriel Feriha Fern Fernanda Ferne Feruza Feryel Fevronia Feyza Fərəh Fərqanə Fəxriyyə
Fiammetta Fibikemi Fidan Fidelie Fieke Fien Fiene Fiep Figen Fikayomi Fikriye Filipa Filippa Filiz Filofteia Filomena
Filoména Filou Fily Fine Finia Finja Finnja Fiona Fiordaliso Fiore Fiorella Fiorenza Firdevs Firuzə Fitri Fitria
Fitriani Flaminia Flavia Flaviana Flavie Fleta Fleur Flo Floare Floarea Floor Floortje Flor Flora Flóra Flore
Florence Florencia Florencja Florența Florentina Florentine Florentýna Floriana Floriane Florica Floridia Florie
Florina Florine Flossie Flurina Foca Folake Folashade Fortunata Fortunée Fosca Fotima Fran Franca France Frances
Francesca Francette Francia Francine Francisca Franciszka Françoise Franka Františka Franziska Freda Frederica
Frederike Frederique Frédérique Freeda Freida Freja Freya Frida Frída Frīda Frieda Friederike Frusina Fruzsina Fuldem
Fulden Fulvia Fulya Funda Funke Füreyya Füruzan Füsun Gabriela Gabriella Gabrielle Gabrijela Gadis Gaëlle Gaia Gaïa
Gaja Gajana Gala Galatea Galina Gamze Ganesha Garance Garika Gasti Gaudenzia Gautami Gavxar Gawati Gayatri Gaye
Gayle Geanina Geeta Geetanjali Gelila Gelsomina Geltrude Gema Gemine Gemini Gemma Generosa Genesia Genesis Geneva
Genevieve Geneviève Genoveffa Genoveva Genta Gențiana Genzebe Georgeta Georgette Georgia Georgiana Georgianna
Georgina Geralda Geraldina Geraldine Gerarda Gerardina Gerberge Gerda Gerharda Germaine Germana Gertrud Gertruda
Gertrúda Gertrude Ģertrūde Geta Geun-hye Ghaliyati Gheorghina Gherghina Ghita Gia Giacinta Giada Gianina Gianna Gifty
Gigi Gigliola Gilberta Gilda Giliola Gillian Gina Ginevra Ginewra Ginger Gioacchina Gioconda Gioia Giorgia Giorgiana
Giovanna Girja Gisela Gisèle Gisella Gisselle Gita Gitanjali Gitte Giuditta Giulia Giuliana Giulitta Giuseppa
Giuseppina Giusta Gizela Gizem Gladyce Gladys Glenda Glenna Glennie Gloria Glorie Godeberta Godiva Gökçe Göknur
Gökşin Golda Golshifteh Gonca Gönül Gorana Goranka Gordana Goundo Gövhər Gözde Grace Grâce Graciána Gracie Grácie
Graciela Gracja Grațiana Grațiela Grayce Grazia Graziana Graziella Gražina Gregoria Greta Gréta Gretchen Griselda
Grizelda Grozdana Gry Gudrīte Gudrun Guenda Guendalina Guenièvre Güher Guilhemine Guillemette Guillermina
Gül Gula Gülay Gulbahar Gülbahar Gulbaxor Gülben Gulchexra Gülçin Güldem Gülden Güldeste Gülen Gülər Gülgün Gulistan
Guljamol Guljaxon Gulnara Gülnaz Gulnora Gulnoza Guloy Gülpembe Gülriz Gülsen Gülşen Gulseren Gulsora Gülsüm Gulzira
Gulzoda Gun Günay Gundelinda Güneş Güngör Gunilla Güniz Gunnel Günnur Günsel Günseli Gürcan Gussie Gustava Gustavine
Guusje Gvendolina Gvendolína Gwen Gwenaëlle Gwendolyn Haby Hadja Hafsa Hafshah Hailee Hailey Hailie Hajar Hala Hale
Haleigh Haley Halie Halima Halina Halle Hallie Hamima Hamsini Hana Hanae Hanaé Hanako Hanan Handan Hande Hanga Hanh
Hania Hanifa Hanna Hannabel Hannah Hanne Hannele Harinakshi Harita Harmony Harriet Haruka Hasina Hasmik Hasna
Háta Hatouma Hattie Hava Havla Hawa Haya Hayal Hayat Haylee Hayley Haylie Hazan Hazel Heather Heaven Heba Heda Hedda
Hedvig Hedviga Hedvika Heema Heidi Heidrun Helen Helena Helèna Helēna Helene Helène Hélène Helga Helin Helle Hellen
Heloísa Heloise Heloïse Héloïse Hendrika Henrieta Henrietta Henriette Henrike Henryka Heracleea Herberta Hermina
Hermína Hermine Hermīne Herminia Herta Hertha Hester Hesti Hettie Hêvî Hiba Hidaya Hilal Hilda Hildegard Hillary
Hilma Hilola Himadri Himani Hina Hind Hira Hiranya Hirut Hlengiwe Hollie Holly Honorine Hope Hortense Hortensia
Hortensie Hortenzia Hortenzie Horymíra Hosiyat Hostimila Hostimíra Hostislava Houda Hrvojka Huda Huguette Hui Hulda
Hülya Humaira Humay Hümeyra Hüner Hüriyə Hurshida Husida Husnida Husniya Husnora Hvězdoslava Hyacinta Hyejin Iana
Ianina Ianira Ianna Iaroslava Iasmina Ibironke Iboja Ica Icha Icie İclal Ida Idea Idell Idella İdil Ifa Ifeoma Iffar
İffet Ifora Ifunanya Iginia Ignácie Ignáta Ika Ila Ilana Ilaria Ilayda İlayda Ilda Ildegarda Ildegonda Ildika Ileana
Ilene Ilenia Ilia Iliana Ilinca Ilinka Iljana İlkben İlke İlknur İlksen İlkyaz Ilona Ilsa Ilse Ilva Ilyana Ilza Ima
Iman Imane Imani Imelda Imen Imene Imène İmge Imke Immacolata Imogen Imogene İmran Ina Inara Ināra Inaya İnci
Incoronata Indah Indiana Indira Indy Ines Inés Inès Inês Inës Inesa Inessa Inez Inéz Inga Inge Ingeborg Ingeborga
Inger Ingrid Ingrida Ingrīda Ingūna Inja Inka Inkeri Inna Innocenza Intan Inyoni Ioana Ioanina Iolanda Iole Iona Ione
Ionela Ionelia Ionne Iosefina İpek Ira Iraida Irawati Irem İrem Irena Irēna Irene Irène Iretioluwa Iriana Iride
Iridenta Irina Iris Íris Īrisa Irma Irmeli Irmina Iroda Iryna Isa Isabeau Isabel Isabela Isabell Isabella Isabelle
Isabelly Isadora Isaure Ise Isee Iseult Iside Isidora Isioma Isis Isisa Işık Işıl Işılay Işın Isla Ismérie Isobel
Isolda Isotta Isra Israa Ita Italia Itır Itzel Iulia Iuliana Iustina Iva Ivah Ivana Ivančica Ivanka Ivanna Iveta
Ivetta Ivna Ivona Ivonne Ivy Iyabode Iyadunni Iza Izabela Izabella Ize İzel Izia Izidora Izolda Izzy Jabulile Jacey
Jacinthe Jackeline Jacklyn Jacky Jaclyn Jacoba Jacqueline Jacquelyn Jacynthe Jada Jade Jadrana Jadranka
Jadwiga Jael Jaelynn Jagica Jaida Jailey Jailyn Jaimini Jakayla Jakuba Jakubina Jakubka Jale Jalə Jalou Jamalia
Jamila Jana Janae Janaína Jane Janelle Janessa Janet Janeta Janica Janice Janie Janin Janina Janīna Janine Janiya
Janja Janka Janna Jannah Janni Jannie Jany Jaquelin Jaqueline Jara Jarmila Jarolíma Jaromíra Jaroslava Jasmijn Jasmin
Jasmina Jasmína Jasmīna Jasmine Jasna Jasněna Jaunita Jautrīte Jayalalithaa Jayda Jayde Jaylinn Jayne Jazlyn Jazmin
Jázmin Jazmyn Jazmyne Jazz Jazzlyn Jazzlynn Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jehanne Jela Jelena Jelica
Jelisaveta Jelita Jelka Jella Jena Jenifer Jenna Jennah Jennie Jennifer Jenny Jennyfer Jenovéfa Jente Jepkosgei Ješa
Jesika Jessica Jéssica Jessika Jesslyn Jesslynn Jessy Jessyca Jet Jette Jettie Jevrosima Jewel Jewell
Jieun Jihane Jil Jill Jillian Jimena Jinane Jindřiška Jing Jinte Jinthe Jiřina Jitka Joan Joana Joanie Joann
Joanna Joanne Joannie Jocelyne Jodi Jodie Joelina Joeline Joelle Joëlle Johana Johanna Johanne Jolana Jolanda Jolanta
Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina Joline Jonna Jordana Jordyn Jorga Josefa Josefien Josefin Josefina
Josefína Josefine Josephin Josephine Joséphine Josette Josiane Josianne Josie Josipa Josy Jovana Jovanka Joy Joya
Joyce Jozefa Jozefína Józefina Jožica Juana Juanita Judita Judīte Judith Judy Judyta Jula Jule Juli Julia Júlia
Juliana Juliána Juliane Julianne Julide Julie Julienne Juliet Julieta Juliette Juliëtte Julija Jūlija Julijana Julika
Julina Julita Jumagul Juna June Juno Junon Jūsma Jusra Justina Justína Justine Justīne Justyna Justýna Juta Jyoti
Jyotsana Kaarina Kaat Kaci Kacie Kader Kadiatou Kadidia Kadidiatou Kadriye Kady Kaela Kaelyn Kahina Kaia Kailee
Kailey Kailyn Kaïna Kaitlin Kaitlyn Kaja Kalea Kaleigh Kaley Kali Kalinda Kallie Kalpana Kalyani Kama Kamala Kamaria
Kamelya Kamila Kamile Kamilla Kamille Kamla Kamola Kamryn Kamuran Kanchan Kani Kania Kanishka Kanti Kara Kareena
Karelle Karen Kariane Karianne Karima Karimah Karin Karina Karīna Karine Karla Karlee Karley Karli Karlie Karlijn
Karlotta Karmela Karmen Karolann Karoliina Karolina Karolína Karoline Kartika Kasandra Kashyapi Kasiyah Kassandra
Kata Katariina Katarina Katarína Katarzyna Kate Katelin Katell Katelyn Katelynn Kateřina Katharina Katherine Katheryn
Kathleen Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Katia Katica Katie Katija Katina Katja Katlyn Katlynn Kato
Katrin Katrina Katrīna Katrine Katryn Kattie Katy Kavita Kawtar Kaya Kaycee Kayla Kaylah Kaylee Kayleigh Kayley Kayli
Kayliah Kaylie Kaylin Kayna Kayra Kazi Kazimíra Keara Keeley Keely Keet Keiko Keira Keisha Kelley Kelli Kellie
Kelsi Kelsie Kelya Kendra Kenna Kennedi Kensi Kenya Kenza Keren Kerstin Ketevan Ketsia Kevser Keyla Kezia
Khadidiatou Khadidja Khadija Khady Khaleda Khanyisile Khethiwe Khin Khoudia Khulekani Kiana Kiandra Kianna Kiara
Kiarra Kiera Kika Kikelomo Kiki Kiley Kimberley Kimberly Kincső Kiné Kinga Kira Kirana Kiraz Kirsten Kirstin Kitty
Kısmet Kıymet Klara Klára Klāra Klaudia Klaudie Klea Klementina Klementyna Klementýna Kleopatra Klotylda Koleta
Kolombína Kolumbína Komila Konstance Konstancie Konstancja Konsuela Konzuela Kora Koralia Kordula Korina Korinna
Kornelia Kornélia Kornélie Krasava Krasomila Krista Kristen Kristi Kristiāna Kristie Kristiina Kristin Kristina
Kristína Kristine Kristīne Kristy Kristýna Krystal Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kübra Kumari
Kumiko Kumru Kumuda Kumush Kunhuta Květa Kvetoslava Květoslava Květuše Kyara Kyla Kylee Kyleigh Kylie Kyllikki Kyra
Kyung-wha Lacey Lăcrămioara Lacy Lada Ladina Ladislava Laetitia Laëtitia Lahna Laia Laila Laisha Lakshmi Laksita Lala
Lale Lalə Lalie Lalita Lamia Lamiyə Lana Laney Lara Laras Larina Larisa Larissa Larysa Lāsma Lata Latifa Latife
Latika Latofat Latoya Laura Laurane Laure Laureen Laurel Laureline Lauren Laurencie Laurencja Laurène Laurentia
Laurenția Laurentyna Lauretta Lauriane Laurianne Laurine Laury Lauryn Lava Lavada Lavanya Laverna Laverne
Lavina Lavinia Lavínia Lavīze Lavonne Lawrencia Laxmi Layana Layanah Layla Laylo Lea Léa Leah Leana Léana Leandra
Leane Leann Leanna Leanne Leatha Leda Léda Leela Leelou Leena Lehna Leia Leila Leïla Leilani Leïna Lejla
Lela Lelah Lelia Leman Lemide Lempi Lena Léna Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore Lenya Leokádie
Leola Leona Leoni Leonia Leonīda Leonie Léonie Leonilda Léonne Leonor Leonora Leonore Leontina Leontine Leontīne
Leontýna Leopolda Leopoldina Leopoldine Léopoldine Leopoldýna Leora Leposava Lera Lerato Lerzan Lesana Lesly
Lessie Lestari Leta Letha Leticia Letícia Leticie Letitia Letiția Letizia Levana Levke Lexi Lexie Lexus Leya Leyla
Leyna Ləman Li Lia Liah Liana Liāna Liara Lība Libbie Libby Liběna Liberata Libora Liboria Liboslava Libuša Libuše
Licia Lida Lidania Lidia Lidija Lidmila Lidya Lieke Lien Liene Lieve Lieze Līga Ligia Liisa Līksma Lila Lîlan Lilas
Lili Lili-Rose Lilia Lilian Liliana Liliána Liliāna Liliane Lilianna Lilie Lilien Lilith Liliya Lilla Lilli Lillian
Lilliana Lillie Lilly Lilou Lilwenn Lily Lily-Rose Lilya Lilyan Limor Lina Līna Linda Linde Lindiwe
Line Linett Ling Linn Linne Linnea Linnéa Linoï Linoy Lintang Lioara Liora Lis Lisa Lisann Lisanne Lisbeth Lise
Liselotte Lisette Lison Lital Litzy Liuba Liubov Liudmila Liusea Liv Liva Līva Livia Lívia Liviana Livie Līvija Liya
Liyah Liyana Liz Liza Lizbeth Lize Līze Lizeth Lizz Lizzie Lizzy Ljiljana Ljuba Ljubica Loa Loane Lobar Lodovica Loes
Lois Loïse Lola Lolita Loma Lone Lora Loraine Lore Loredana Loreen Lorelei Lorella Lorena Lorene Lorenza Loreta
Loretta Lori Loriana Lorine Lorna Lorraine Lot Lota Lott Lotta Lotte Lotti Lottie Lou-Ann Lou-Anne Loua Louane Louann
Loubna Louis-Marie Louisa Louise Loula Louna Lourdes Louvenia Lova Lovisa Lovorka Loyce Lua Luana Ľubica Lubna
Lubomíra Ľubomíra Luboslava Ľuboslava Luce Lucia Lucía Luciana Luciána Lucica Lucie Lucienne Lucija Lūcija Lucile
Lucilla Lucille Lucinda Lucja Łucja Lucretia Lucreția Lucrezia Lucy Ludie Ludiše Ludivine Luďka Ludmila Ľudmila
Ľudomila Ludomíra Ludoslava Ludovica Ludvika Ludvíka Ludwika Luella Luena Luigia Luisa Luísa Luise Luiza Luīze Lujza
Lukhona Lukrécie Lulu Luminita Luminița Luminosa Lumíra Luna Lune Lura Lurline Lutfiya Luus Luz Luzie Lya Lyana Lyda
Lydia Lýdia Lydie Lýdie Lykke Lyla Lylia Lylou Lyn Lyna Lynda Lyne Lynette Lynne Lyric Lysanne Lyudmila Maaike
Maan Maarit Maartje Maayane Mabel Mabela Mabelle Mable Maca Macaria Macey Maci Macie Macy Madalena Mădălina
Madaline Madalyn Maddalena Maddison Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn Madina
Madisen Madison Madisyn Madita Madlaina Madleen Madlen Madonna Madyson Mae Maegan Maëlie Maëline Maélis Maëlis Maelle
Maëlle Maëly Maëlyne Maelys Maëlys Maeva Maëva Maeve Mafalda Magali Magda Magdalen Magdalena Magdaléna Maggie
Magnolia Maguelone Maguette Maha Mahault Mahaut Mahsa Mahulena Mai Maï Maia Maïa Maica Maida Maija Maike Maila Mailin
Maïly Maïlys Maïmouna Maimunah Maïna Maira Maïssa Maïssane Maitê Maïwenn Maiya Maja Mája Majda Makayla Makenna
Makenzie Mala Malak Malala Malati Malea Malena Malene Małgorzata Malia Malika Malin Malina Mălina Malinda Mallaury
Mallie Mallory Malou Maloxat Malti Malvina Malvína Malvīne Malwina Mamata Mamie Manal Manca Manda Mandaakin Mandakini
Mandy Manelle Mangala Mangalya Mani Manisha Manjusha Manon Manona Manuela Mara Māra Marah Maram Marana Marcela
Marcelina Marcelína Marceline Marcella Marcelle Marcheta Marcia Márcia Mare Mareike Marème Maren Marena Mareta Marga
Margaret Margareta Margaréta Margarete Margarett Margaretta Margarette Margarida Margarita Margaux Marge Margherita
Margie Margit Margita Margo Margot Margret Margrit Margrith Marguerite Mari Maria María Mária Mariah Mariam Mariama
Mariame Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricica Marie Marie-Ange Marie-Lou Marieke
Mariela Mariella Marielle Mariem Marième Marieta Marietta Marija Marijana Marika Mariko Marilena Marilie Marilou
Marilu Marilú Marilyn Marilyne Marina Marína Marine Marinela Marinella Marinetta Marioara Mărioara Mariola
Marisa Marisol Marissa Marit Marita Mārīte Maritza Măriuca Marja Marjane Marjatta Marjeta Marjolaine Marjorie Marjory
Markéta Markika Marla Marlee Marleen Marlen Marlena Marlene Marlène Marli Marlie Marlies Marlis Marly Marnie Marrit
Marsha Marta Marte Martha Marthe Martina Martine Martyna Maruta Marwa Marwen Mary Maryam Maryann Maryjane Marylou
Maryna Maryse Marzia Maša Masako Mashxura Mašinka Masoumeh Massima Mathilda Mathilde Matilda Matilde Mattea Mattie
Matylda Maud Maude Maudie Maura Maureen Mauricette Maurine Mavis Mavluda Mawuena Mawusi Maxbuba Maxellende Maxfuza
Maxi Maxima Maxine Maxsuma May Maya Mayane Mayar Mayawati Maybell Maybelle Maye Mayla Mayline Maylis Maymie Mayra
Maysa Mayssa Mayte Mazie Mbalienhle Mckayla Mckenna Mckenzie Meagan Meaghan Mečislava Meda Medea Médea Medina Medine
Medya Meena Meenakshi Megan Megane Mégane Megawati Meggie Meghan Mehriban Mehtap Mei Meike Meire Melani Melania
Melánia Melanie Melánie Mélanie Melany Melba Melda Melek Melenija Melia Melike Melina Melinda Meline Méline Melis
Melisa Mélisande Melissa Mélissa Mélissandre Melita Melitina Mellie Mellina Melnic Melodi Melodie Mélodie Melody
Meltem Melusine Melvina Melyna Melyssa Menaka Menka Menodora Meral Merav Mercede Mercedes Mércia Meredith Merel
Merete Meriam Meriç Meriem Merih Merjem Mertie Merve Meryam Meryem Meryl Meseret Messalina Meta Mētra Mette
Meyra Mələk Mhambi Mi-kyung Mia Mica Micaela Michaela Michala Michalina Michela Michele Michèle Micheline Michelle
Michiko Midori Mieke Mihaela Miho Mihriban Mikaela Mikayla Mikki Mila Milada Milana Milanka Mildred Milena Miley
Milica Miljana Milka Milla Mille Millicent Millie Milly Miloslava Milou Milred Miluše Mima Mimma Mina Mína Minako
Minakshi Mindy Mine Minerva Minervina Minji Minka Minna Minnie Minodora Mioara Mira Mirabela Miracle Miranda Miray
Mireille Mirela Mirella Mireya Miri Miriam Miriama Mirja Mirjam Mirjana Mirka Mirna Miromila Mirona Miroslava Mirre
Mirta Mirte Mirthe Miruna Missouri Misty Mittie Miya Mısra Mlađana Mnislava Moa Modesta Modrīte Modupe Mofifoluwa
Mohana Mohini Moira Moïra Moïsette Mojca Mojisola Mojisoluwa Mollie Molly Momira Mona Monalisa Monica Mónica Monika
Monique Monserrat Moradeke Morayo Morena Morenike Morgana Morgane Moriah Morolake Mosinmileoluwa Mosunmola Motunrayo
Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozelle Muattar Muazzam Mubina Mudīte Müesser Müge Müjde Müjgan
Mukaddes Mumbi Muna Münevver Muriel Muriela Mutia Muyassar Mya Myah Myla Mylene Mylène Myra Myriam Myrna Myrthe
Myrtice Myrtie Myrtille Myrtis Myrtle Mzia Na Nabila Nada Naďa Nađa Nadalina Nadège Nadejda Nadežda Naděžda Nadezhda
Nadia Nadine Nadja Nadzieja Naëlle Naemi Nafisa Nahla Naïa Naïla Naïma Naïs Naja Najla Najwa Nala Nalan Naledi Nalini
Nancy Nandi Naneta Nanna Nannie Naoko Naomi Naomie Nara Narcisa Narges Nargiza Narin Nasiba Nasrin Nastja Natacha
Natalia Natália Natalie Natálie Natalija Natalina Natalya Natasa Nataša Natașa Natasha Nathalie Natka Naura Nawal
Nawel Naya Nayeli Nayla Naz Nazan Nazlı Ndeye Ndondoloza Nea Necla Neda Nedjeljka Nedra Neela Neele Neeltje Nefeli
Neha Nehir Neïla Neiva Neja Nejla Nela Nelda Nele Nelea Neli Nelia Nélia Nell Nella Nelle Nellea Nelli Nellie Nelly
Nelya Nena Nene Néné Neoma Neonila Nera Nerea Nergis Nermine Nesa Neslişah Nesrin Nesrine Nettie Neva Nevena Nevenka
Nevra Newroz Neyla Nərgiz Ngoc Ngozi Nhlakanipho Nia Niame Nichole Nicla Nicole Nicoleen Nicoleta Nicoletta Nicolette
Nicoline Niculina Nida Nidia Niene Nienke Nigar Nigora Nihal Nihan Nika Nike Niké Nikki Nikkie Nikodéma Nikoleta
Nikolina Nila Nilam Nilar Nilde Nilgün Nilufar Nimakoah Nimas Nina Nine Nineli Ninfa Ninioluwa Ninon Ninthe Niouma
Nirmala Nisa Nisan Nives Njegomirka Njeri Nkosazana Nkosingiphile Nneka Noa Noami Nodira Noë Noelia Noelie Noëlla
Noëlle Noema Noemi Noémi Noemie Noémie Noemy Nofoto Noila Nokuthula Nola Nolwazi Nomi Nomsa Nomvula Nona Nonhlanhla
Nonjabulo Nonkululeko Nonna Noor Noortje Nora Nóra Norah Norberta Nore Norene Norhane Norica Noriko Norina Norma Nour
Noura Nourane Nova Novella Novi Noviana Novita Nowi Nozima Nozipho Ntokozo Ntombizodwa Núbia Nuccia Nûda Nûdem Nükhet
Nune Nunziata Nur Nural Nuran Nuray Nurgül Nurgün Nuria Núria Nursel Nurseli Nurul Nuša Nya Nyah Nyambura Nyasia
Nynke Oana Obioma Oceane Océane Octavia Octaviana Oda Odelia Odessa Odeta Odetta Odette Odile Odilia Ofelia Ofélia
Ofélie Ofelya Ognjana Ojaswini Okşan Oksana Oktavie Oktávie Ola Olajumoke Olasunmbo Olcay Oldřiška Olena Olesea Oleta
Olga Oľga Olgica Oliga Olimpia Olimpiada Olinda Oliva Olive Olivera Olivia Olívia Olivie Oliviera Olīvija Oliwia
Ollie Ololade Olufunke Olufunmilayo Oluwakemi Olympe Olympia Olympie Omana Omawunmi Ombeline Ombline Ombretta Omina
Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Ona Ondina Ondine Ondřejka Onesta Oni
Onome Onorata Onorina Oona Oormila Opal Opalina Opaline Ophelia Ophelie Ophélie Ora Orchidea Oreofe Oriana Oriande
Oriane Orietta Orlane Orly Ornella Orpha Orsola Orsolina Ortansa Ortensia Orvokki Orzu Osanna Otakara Otilia Otília
Otilie Otīlija Ottilia Ottilie Otýlie Oumayra Oumou Oxana Oya Oyenike Oyga Oyindasola Öykü Oynur Oysha Ozana Ozanne
Ozella Özge Özlem Özlen Öznur Ozoda Padma Padmi Paige Päivi Pakize Palladia Palma Palmazio Palmira Paloma Pam Pamela
Panka Panna Pansy Paola Paramita Paraschiva Parascovia Parla Pārsla Parvati Parvin Pascale Paskala Patience Patricia
Patrícia Patricie Patricija Patrīcija Patrizia Patrycja Patsy Patti Pattie Patty Paula Paule Paulette Paulica Paulien
Pauliina Paulina Paulína Pauline Paulīne Pava Pave Pavica Pavla Pavlina Pavlína Pearl Pearlie Pearline Pécine Peggie
Peggy Pelaghia Pelagia Pelagie Pélagie Pelin Pelinsu Pembe Penda Penelopa Penelope Pénélope Penny Peri Perî Perihan
Perla Perle Pernilla Perran Perrine Persida Peruna Pervin Perzida Petek Petra Petrana Petrija Petronela Petronila
Petronilla Petronille Pétronille Petruše Petruța Petula Pəri Pheobe Phileine Philine Philippa Philippine Philomène
Philou Phoebe Phyllis Pia Pien Piera Pilar Pinkie Pip Piper Pippa Piraye Pirjo Pirkko Pınar Placida Pleun Pola Polina
Polissena Polly Polona Polyxena Pompilia Pooja Poornima Poppy Porzia Pramila Prasanna Prascovia Pratiwi Pravdomila
Pravomila Pravoslava Precious Preity Prema Přibyslava Primerose Princess Prisca Priscila Priscilla Priscille Priska
Prita Priya Priyala Priyanka Profira Prokopa Proserpina Prospera Prudence Prudenzia Prune Puan Puck Puji Puk
Pulchérie Puput Purnima Pushti Puspa Puspita Puti Putri Qizilgul Qori Quartilla Queen Queenie Quentine Quieta Quiéta
Quintia Quinty Quiteria Quitterie Ra’no Rabia Rachael Rachel Ráchel Rachela Rachele Rachelle Rada Radana Radeke Radha
Radimíra Radina Radislava Radka Radmila Radojka Radomila Radomíra Radoslava Radovana Radslava Rae Raegan Rafaela
Raffaella Rafila Rageshwari Rageswari Rahayu Rahel Rahime Rahma Rahmawati Rahşan Raina Rainelda Raisa Rajana Rajina
Rajinder Rajna Rajsa Rakita Raluca Ramaa Ramata Ramatoulaye Ramona Ramziya Rana Randi Rania Ranim Ranya Raphaelle
Raphaëlle Raquel Rasheedah Rasifa Rastislava Rati Ratih Ratna Raven Rawane Raymonde Rayona Rayxona Rea Reanna Reba
Rebeca Rebecca Rebeka Rebekah Rebekka Reem Reghina Regina Regína Regīna Régine Regitze Regula Řehořka Reiko Reina
Reine Réjeanne Réka Rekha Rênas Renata Renáta Renate Renāte Renee Renée Renette Rengin Renja Renske Ressie Restu Reta
Retha Retno Retta Reva Reyhan Reyna Rezzan Rhea Rhianna Rhiannon Rhoda Rhonda Ria Riana Rica Riccarda Richarda Rieke
Riitta Rija Rika Rike Rikke Rim Rima Rimma Rina Rini Ristana Rita Ritva Rivka Roberta Robertina Robina Robiya Robyn
Rochelle Rocio Rocío Rodica Rohana Rokhaya Rokia Roksana Rolande Romana Romane Romanița Romee Romilda Romina Romola
Romy Rona Ronî Ronja Ronke Roos Rosa Rosa-Maria Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosamond
Rosamunda Rosana Rosanna Rosario Rose Roseline Rosella Roselyn Rosemarie Rosemary Roser Rosetta Rosie Rosina Rosita
Roslyn Rosmunda Rossana Rossella Rossie Rostislava Rotaru Rovena Rowena Roxana Roxane Roxanne Roxelana Roxy Röya Roza
Róza Róża Rozalia Rozália Rozálie Rozalija Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita Rubie Ruby
Rubye Rudīte Rudolfa Rudolfina Rudolfína Rufina Ruhsar Rûken Rukhmani Rukmin Rumena Rumiko Runa Rupinder Ruqayya
Ruslana Rut Rút Ruta Rūta Ruth Ruthe Ruthie Ruxanda Ruxandra Rüya Ruža Ružena Růžena Ružica Rylee Ryleigh Rym Saar
Saba Sabina Sabína Sabine Sabīne Saboxat Saboxon Sabrina Sabrine Sabryna Sachiko Sadie Sadina Sadoqat Sadye Safae
Safia Safiatou Safiétou Safina Safira Safiya Safta Safura Sahar Sahra Saida Saige Sakina Sakura Salimah Salimata
Salimatou Sallie Sally Salma Salome Salomé Salomë Salomea Salomena Salomey Salsabila Salwa Saly Samanta Samantha
Samara Samia Samiah Samina Samira Samiya Sammie Samona Samuela Samukelisiwe Sana Sanaa Sanda Sandra Sandrine
Sanem Sanja Sanna Sanne Sanobar Santa Santina Sanya Sânziana Saodat Saphira Sara Sára Sarada Sarah Sarai Sarala
Saraswati Sare Sari Sarina Sarisha Sarita Šárka Sarla Šarlota Sarmīte Saroja Sarra Sartika Sarvinoz Saskia
Saskie Satine Satoko Satu Saulcerīte Savanah Savanna Savannah Saveta Savina Sawsan Saxida Saxona Sayyora Scarlett
Scholastika Scolastica Sebastiana Şebnem Seçil Seconda Secondina Seda Sedef Seden Sefora Segilola Ségolène Seher
Şehrazat Sekinat Şelale Selam Selcan Selda Selen Selena Séléna Selene Selène Selin Selina Selma Selvaggia Selvi Sema
Semenica Semiramide Semra Sena Senay Şenay Şengül Senka Şennur Senta Sephora Septi Serafima Serafina Serafína Seraina
Serap Seren Serena Séréna Serenity Serin Serine Sérine Şermin Serpil Sertap Seval Sevara Sevda Severa Severina
Séverine Sevgi Sevil Sevim Sevinç Sevtap Şevval Şeyda Şeyma Seynabou Səbinə Shaïly Shaima Shaïma Shaina Shaïna
Shakila Shakira Shakti Shakuntala Shana Shanel Shanelle Shani Shania Shanice Shanie Shaniya Shanna Shanny
Shanon Shanti Shany Sharda Shari Sharmila Sharon Shashikala Shawna Shaylee Shayma Shayna Sheela Sheikha Sheila Shelia
Shelley Shelly Sheri Sherine Sherly Sherri Sherry Sheryl Shilpa Shirel Shirin Shirine Shirisha Shirley Shivakari
Shizuka Shobhana Shohreh Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shwet Shyann
Shyanne Shyrel Siana Siara Sibel Sibilla Sibongile Sibyl Sibyla Sibylle Siddhi Sidonia Sidónia Sidonie Sidra Sien
Siena Sienna Siënna Sierra Signe Sigrid Sihem Şiir Şîlan Silja Silje Silke Siloe Silvana Silvána Silvia Sílvia
Silviana Silvie Silvija Sîma Simea Simeona Simge Similoluwa Simin Simina Simisola Simona Šimona Simone Simonetta
Simonida Sina Sindisiwe Sinem Sinenhlanhla Sinikka Sinja Sintia Siphephelo Sira Siria Sirimavo Şîrîn Sirine Siska
Sister Sitara Siti Siv Sixtine Sizakele Sizani Sıla Skaidrīte Skarlet Skarleta Skipped Skye Skyla Slađana Slava Sláva
Slavěna Slavica Slavka Slávka Slavomila Slavomíra Slobodanka Sloka Smaranda Smeralda Smiljana Smilla Smita Smriti
Sneha Snejana Snežana Snježana Soave Soběslava Soda Sofia Sofía Sofie Sofija Sofronia Sofronie Sohane Sokhna Solange
Soledad Solène Solenn Soline Solveig Solveiga Soňa Songül Sonia Sonja Sonya Soof Sophia Sophie Soraia Sorana Soraya
Sorina Sotira Soumaya Sowande Soyeon Špela Speranța Speranza Spīdola Sri Srna Stana Stanca Stanislava
Staša Stáza Stefana Ștefana Stefania Štefánia Ștefania Stefanie Stela Steliana Stella Steluta Steluța Štěpána
Stepanida Štěpánka Stephania Stephanie Stéphanie Stephany Stêr Sterre Stina Stine Stojanka Su Suad Subhashini
Subhasini Subomi Sucheta Suci Sude Sudeva Sue Sue-Marie Suélen Sujata Sukanya Şule Suma Sumaya Sumayyah Sumitra
Summer Sunay Sunčica Sunita Sunniva Suryakantam Susan Susana Susanna Susanne Sushma Susie Suu Suus Suyuna Suzan
Suzana Suzanne Suze Suzie Suzon Svatava Svatoslava Svea Svenja Světla Svetlana Světlana Světluše Sveva Svitlana Swara
Swarnalata Swassane Sweta Syahrini Sybilla Sybille Syble Sydnee Sydney Sydni Sydnie Sylva Sylvia Sylviane Sylvie
Sylwia Synne Syrine Szofi Szofia Szófia Szonja Tabea Tabita Tabitha Tacjana Tahlia Taïna Taïs Taisia Takako Tal Talea
Tali Talia Talita Talya Tamar Tamara Tamāra Tami Tamia Tamina Tammy Táňa Tania Tanirika Tanja Tansu Tantri Tanushree
Tanushri Tanya Tanyeli Tara Tarja Tarquinia Tarsilla Taryn Tasa Tasha Taslima Tasnime Taťána Tatiana Tatjana Tatum
Tatyana Taya Taziana Tea Tecla Teea Teja Tekla Telica Tellervo Teodata Teodolinda Teodora Teodosia Teodozie Teofila
Teona Teresa Tereza Terēze Terézia Terezie Terezija Teri Terri Tesnim Tesnime Tess Tessa Tessie Tetiana Teudosia
Tezer Thabisa Thadie Thaïs Thaksina Thalea Thalia Thandiwe Thanina Thea Théa Thelma Theodora Théodora Theodosie
Theofila Theresa Therese Therèse Thérèse Theresia Thi Thirza Thobeka Thora Thuli Thulisile Thuzar Tia Tiana Tianna
Tiara Tiberia Tierra Tiffany Tigist Tiguida Tiina Tija Tijana Tilda Tilla Timea Tina Tīna Tinca Tincuța Tiphaine Tira
Tiril Tirunesh Tirza Titi Titilayo Titin Tiziana Tjaša Tolulope Toluwani Toluwanimi Tomasa Tomáška Tomislava Tomke
Tomoko Tončica Tonija Tonka Tonya Tosca Toscane Toska Traci Trasea Tressa Tressie Treva Tricia Trine
Trīne Trinity Trisha Trudie Trycia Tsabita Tsipora Tuana Tuba Tudora Tudorița Tudosia Tuğba Tülay Tülin Tullia Tunay
Türkan Turna Tutku Tuula Tuulikki Tuva Twila Tyra Tzipi Uchita Ugolina Uhra Ulduz Ulfa Ülfet Uli Uliana Uliva Ülkər
Ülkü Ulla Ulrika Ulus Uluthando Ulva Ulviye Ülviyyə Ulwazi Ulya Uma Umi Umida Ümmiye Ümran Una Undīne Unjani Unna
Ünsel Ünseli Uqbaloy Urmila Urška Ursula Uršula Uršuľa Ursule Usha Usyi Uygu Uzbegim Václava Vada Vahide Vaidehi
Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemara Valentina Valentína Valentīna Valentine
Valentýna Valera Valeria Valéria Valeriana Valerie Valérie Valerija Valērija Vali Vallie Vanda Vanesa Vanessa Vania
Vânia Vanna Vanya Varalakshmi Varvara Vasanti Vasilica Vasilina Vasilisa Vasliddin Vasudha Vasundhara Veda Vedanshi
Vedrana Věduna Veerle Vela Velana Velda Veleslava Velimira Velina Velislava Vella Velma Velva Vena Věnceslava
Vendelína Vendula Vendulka Venera Veneranda Venere Věnka Venuše Venusta Vera Věra Verda Verdiana Verdie Vere Verena
Vergie Verginia Veriana Verica Veridiana Verla Verlie Verna Vernice Verona Veronica Verónica Veronika Véronique
Věroslava Veselinka Vesile Věslava Vēsma Vesna Vesper Vesta Veta Vibeke Vica Vicdan Vicenta Vicenția Vicki Vickie
Vicky Victoire Victoria Vida Vidya Vienna Viera Vieroslava Vieve Vijolīte Viktoria Viktória Viktorie Viktorija Vildan
Vilde Viléma Vilemína Vilhelmīne Viliana Vilma Vimala Vincencie Vincenza Vinciane Vinka Viola Violante Violet Violeta
Violetta Violette Violina Viorela Viorelia Viorica Virág Virgie Virginia Virginie Virgínie Višnja Vissia Vita Víta
Vitalia Vitalina Vítězslava Vitória Vittoria Viva Vive Vivi Vivian Viviana Viviane Vivianne Vivienne Vizbulīte Vlada
Vladana Vladěna Vladilena Vladimira Vladimíra Vladislava Vladlena Vlasta Vlastimila Vlastimíra Vlastislava Vlatka
Voichița Vojislava Vojmíra Vojslava Vojtěška Voršila Vratislava Vreni Vrinda Vrund Vujica Vukica Vuslat Wafa
Walentyna Waleria Wambui Wanda Wanesa Wangari Wani Wanjiru Waqila Wati Wava Wende Wendy Weronika Whitney Wiara Wibke
Widya Wiebke Wiem Wies Wiktoria Wilhelmina Wilhelmine Willa Willow Wilma Winda Winifred Winnifred Winona Wirda
Wirginia Wissam Wulan Wulandari Wuraola Xalima Xatûn Xaverie Xavière Xenia Xénia Xenie Xezal Xia Xiaoming Ximena
Xochitl Yaa Yadira Yael Yaël Yaëlle Yağmur Yamileth Yamina Yan Yana Yance Yaprak Yara Yarah Yaren Yaretzi Yasemin
Yasmeen Yasmin Yasmina Yasmine Yazmin Yejide Yekaterina Yelda Yelena Yeliz Yenthe Yesenia Yeşim Yessenia Yessi
Yetunde Yevgenia Yewande Yfke Yibanathi Yingluck Yinthe Yıldız Ylvi Ylvie Yo-jong Yoko Yolanda Yolande Yona Yonca
Yoshiko Yosra Yosun Youmna Youna Yousra Yozida Ysaline Yse Ysé Ysee Ysée Yseult Yuki Yuko Yulia Yuliana Yumi Yuna
Yuni Yunita Yuriko Yvette Yvonne Zabina Zaenab Zahide Zahra Zaida Zainab Zaira Žakelina Žakelína Zala Zalindra Zama
Zamfira Zamira Zanele Žaneta Żaneta Žanete Zanita Žanna Zara Zaraza Zaria Zarina Zavida Zaynab Zayneb Zbyhněva Zbyňka
Zbyška Zbyslava Ždana Zdena Zdenka Zdeňka Zdeslava Zdislava Zehra Zeinab Zejnep Zekiye Zelaya Zelda Zelie Zeliha
Želimíra Zelinda Želislava Željka Zella Zelma Želmíra Zeltīte Ženija Zenobia Zenobie Zenovia Zerrin Zerya Zetta
Zeynab Zeyneb Zeynep Ziedīte Zigfrīda Zigrīda Zîlan Zīle Zilola Zîn Zina Zinaida Zineb Zinovia Zita Žitomíra
Žitoslava Ziva Živa Živana Zizi Zlata Zlatica Zlatka Zlatomíra Zlatuše Zobuhle Zoe Zoé Zoë Zoéva Zoey Zofia Žofia
Žofie Zofija Zohra Zoia Zoie Zoila Zoja Zola Zora Zorana Zorina Zorka Zoroslava Zosima Zoya Zselyke Zsófia Zübeyde
Žubīte Zühal Zula Zulaikha Zülal Züleyha Zulfa Zulfiya Zümrüt Zuxra Zuzana Zuzanna Zvezdana Zvonimíra
Aaliya Adaobi Afaf Ahlam Akie Ambika Anahí Ananya Anastasiya Angélica Ankita Annegret Anuradha Anushka Aparna
Archana Arundhati Asmau Atishi Ayako Ayanna Azucena Belén Beverley Bhavana Bindu Bisi Bushra Carly Cate
Chidinma Clarice Condoleezza Corazón Darya Deepa Deirdre Dinah Ebele Eloísa Epsy Faiza Fariha Fatema Fatemeh Fawzia
Frauke Funmi Fátima Ganna Gauri Ghada Ginny Gisele Glória Graça Halimah Hatice Hauwa Haydée Hema Hiroko Huong Inas
Indrani Ing-wen Jacinta Jacqui Jayanti Jen Jihan Jóhanna Kajal Kangana Kanimozhi Karuna Katalin Katerina Katharine
Katrín Kavitha Kaye Kellyanne Kersti Khadijah Khalida Kirsty Kolinda Komal Kristalina Kulsoom Kyrsten Latha
Leymah Linh Liyuan Loujain Lucila Lupe Lyubov Madhu Mahnaz Maimouna Maisie Makhosazana Makiko Malini Mamphela
Maneka Manju Margrethe Mariya Masih Meera Meghna Mehbooba Mervat Mi-ae Montserrat Morag Míriam Nadiya Naglaa Nahed
Naila Naima Najat Namrata Nandini Nandita Nataliya Neelam Neeta Nermin Nicky Nidhi Nisha Nisreen Nita Nkechi Noemí
Nosiviwe Nélida Obiageli Oby Olha Paetongtarn Palesa Pallavi Phumzile Phuong Poonam Prabha Pragya Pratibha Preeti
Priti Prue Punam Rabab Rachida Radhika Raghad Rajani Rajni Rakhi Ramya Rani Rasha Rashida Rashmi Razan Renu Renuka
Reshma Rhona Rigoberta Ritu Rohini Roopa Rosalía Ruchi Rula Sadhvi Sahle Sahle-Work Saima Sameera Sanae Sandhya
Sangeeta Sania Saroj Savita Seema Seiko Shabana Shahida Shaimaa Shamima Shanta Shazia Sheetal Sherin Shireen Shobha
Shraddha Shruti Sian Sima Simran Sinead Siobhan Sonal Sonali Sonam Sudha Suella Suha Sunanda Supriya Susannah Susi
Sviatlana Swati Tahani Tahmina Tanvi Tasneem Tawakkol Thandi Thaís Thida Thuy Tomomi Trish Tulsi Umaima Vandana Vani
Verity Vigdís Vijaya Viktoriya Vineeta Vjosa Wafaa Wanzhou Winnie Xiomara Xiulan Yamila Yamini Yeo-jong Yuliya
Zainabu Zhanna Zodwa Zubaida`),
);

/** Given names of men. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  split(`
Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamir Aamod Aanand Aanandaswarup Aanjaneya Aarav Aaron Aarón
Aaryan Aatmaj Aatreya Aayushmaan Aayushman Abaco Abadon Abay Abayomi Abbas Abbondanzio Abbondio Abbos Abd Abdallah
Abdel Abdelaziz Abdelfattah Abdelkader Abdellah Abdelrahman Abderrahmane Abdi Abdiel Abdirahman Abdon Abdone Abdou
Abdoul Abdoulaye Abdourahmane Abdramane Abdul Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay
Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullah Abdullatif Abdulmalik Abdulqahhor Abdulqodir
Abdulrahman Abdulrashid Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abe
Abeiku Abel Ábel Abelard Abélard Abelardo Abele Abelin Abenzio Abhaidev Abhirath Abhisit Abhisyanta Abibo Abidin
Abimbola Abiodun Abiona Abisola Abisoye Abiy Abner Abondance Abou Aboubacar Aboubakar Abraham Abrahám Abramio Abramo
Absalon Absolon Absolón Abyasa Acace Acacio Acar Acario Acaryatanaya Accursio Ace Achaire Achalesvara Acharyanandana
Acharyasuta Achil Achiles Achille Achim Achintya Achraf Achyut Acilio Aćim Aciscolo Acrisio Acun Adalard Adalardo
Adalbald Adalbéron Adalbert Adalberto Adalfredo Adalgiso Adalric Adalrico Adam Ádám Adama Adamo Ādams Adan Adán Addo
Adebiyi Adebowale Adeboye Adedayo Adedeji Adegoke Adegrin Adekitan Adekola Adekunle Adel Adelardo Adelbert Adelberto
Adelchi Adeleke Adelfo Adelgardo Adelin Adelmo Adelphe Adem Ademola Aden Adenet Adeniyi Adéodat Adeodato Adeolu
Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adheesh Adhémar Adhiarja Adhiraj Adhrit Adi Adiarja Adib Adigun Adika
Adikara Adikavi Adil Adin Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor Adnan Adnân Ado Adolf
Adolfo Ādolfs Adolph Adolphe Adolphus Adone Adonis Adrain Adriaan Adrian Adrián Adriano Adriel Adrien Adrione
Adripathi Advaya Aecio Afanasie Afəl Affan Afi Afolarin Afonso Afro Afşin Aftab Agabio Agâh Agamennone Agapet Agapito
Agasti Agastya Agathange Agathon Agaton Agazio Agenore Agesilao Agilbert Agnan Agneya Agnimitra Agniprava Agnivesh
Agnos Agostino Agrippa Agrippin Agus Agustin Agustín Ahmad Ahmed Ahmet Ahror Ahsen Aiace Aidan Aïdan Aidano Aiden
Aimable Aimé Aimone Ainārs Ajala Ajan Ajani Ajay Ajeet Ajiman Ajimat Ajimin Ajiono Ajit Akalp Akande Akanmu Akanni
Akarsana Akbar Akbatur Åke Akeem Akhilesh Akif Akinkunmi Akinlabi Akinwale Akira Akın Akıner Akmal Ákos Akram Akroor
Aksel Akshaj Akshat Akshay Akshayakeerti Aksil Aktekin Aktimur Akwasi Akwesi Al Alade Aladino Alain Alamanno Alambana
Alamu Alan Alano Alarico Alassane Alban Albano Albéric Alberico Albert Alberto Albin Albín Albino Alboino Albrecht
Albrico Alceo Alceste Alcibiade Alcide Alcime Alcino Alden Aldo Aldobrando Aldonce Aldric Aleandro Aleardo Aleaume
Alec Alejandro Alek Aleksa Aleksandar Aleksander Aleksandr Aleksei Aleksej Aleksi Aleksy Alen Aleodor Aleramo Aleš
Alessandro Alessio Alexander Alexandr Alexandre Alexandro Alexandros Alexandru Alexe Alexei Alexej Alexey
Alexzander Alf Alfio Alfons Alfonso Alfonz Alfonzo Alford Alfred Alfréd Alfredo Alfrēds Aļģirds Aļģis Algiso Ali Alic
Alican Alighiero Alin Aliou Alioune Alişan Alisher Alişir Alistair Alistar Aljaž Aljoša Allan Allen Alliaume Almazbek
Almerigo Almine Almire Almiro Alois Aloïs Aloisio Aloīzs Alojz Alok Alon Alone Alonzo Aloys Alp Alparslan Alpay Alper
Alperen Alpha Alphan Alphée Alphonse Alphonso Alpinien Altan Altemur Alton Alvah Alvar Alvaro Alverède Alviero Alvin
Alvise Alwar Aly Amabile Amadeo Amadeus Amadou Amady Amaël Amalric Amand Amandin Amando Amani Amant Amanzio Amar
Amaranaath Amaranto Amaresh Amarnath Amát Amath Amato Amatore Amauri Amaury Ambrogio Ambroise Ambrose Ambrosiano
Ambrož Ambróz Ambroży Amdy Amédée Amedeo Amedeu Ameer Amélien Amelio Americo Amerigo Ameth Ameyatma Amico Amid Amiel
Amilcare Amin Amine Amintore Amir Amîr Âmir Amish Amit Amleto Ammâr Amogh Amon Amone Among Amore Amos Ámos Amour
Ampelio Amrit Amza Anaadi Anacleto Anagh Anal Anand Anang Anas Anass Anastacio Anastase Anastasije Anastáz Anatol
Anatole Anatoli Anatolii Anatoly Ancelin Andel Anděl Andelin Andělín Andelko Andelo Andéol Anders Anderson Andoche
Andras András Andraž Andre André Andreas Andréas Andrei Andrej Andres Andrés Andrew Andrey Andri Andrian Andrija
Andrin Andris Andro Andrzej Andy Andžejs Andžs Anej Anele Anes Ange Angel Ángel Angelo Ângelo Anggabaya Anghel
Angilbe Angilran Angoustan Angus Anh Anibal Anicet Aniceto Aniello Anil Anilaabh Anilabh Anis Anish Anıl Anjaneya
Anjolaoluwa Ankal Anko Annibal Annibale Anom Anouar Anrijs Ansaldo Ansbert Ansel Anselm Anselme Anselmo Ansgar
Ansgary Anšlavs Ansovino Ant Antal Ante Antek Antelmo Antero Anthelme Anthony Antide Antim Antimo Antino Antioco
Antoine Anton Antone Antonello Antoni Antonin Antonín Antonio António Antônio Antoniu Antony Antti Antun Antwan
Antwon Anuar Anunay Anuraag Anurag Anvar Anwar Anže Apollinaire Apollinare Apollinary Apollo Apuleio Aqil Aquilin
Aquilino Araldo Aram Ararat Aras Aratone Arcade Arcadi Arcadii Arcadio Arch Archambaud Archan Archer Archibald Archie
Archimede Archippo Arcibaldo Arda Ardito Arduino Aren Aresio Argimiro Argo Argono Ari Arialdo Arian Ariberto Aric
Arie Ariele Arif Arijit Ārijs Arîn Arindam Arion Ariosto Aris Āris Aristarco Ariste Aristeo Aristid Aristide
Aristione Aristo Aristofane Aristotele Arjen Arjun Arkád Arkādijs Arkadiusz Arkady Arlo Arman Armand Armando Armel
Armin Ármin Arminio Armīns Arnaldo Arnaud Arne Arnesh Arno Arnold Arnoldo Arnošt Arnould Arnulfo Arolde Aron Áron
Árón Arona Aronne Arpád Arrigo Arsen Arsène Arsenie Arsenije Arseniusz Arseniy Arshad Arsipatra Arslan Arslon Art
Arta Artanto Artawan Artem Arthaud Arthème Arthur Arthus Artiom Arto Artur Arturo Artūrs Artus Artuš Artyom Arun
Arunthavanathan Arved Arvel Arvid Arvīds Arvind Aryan Arystarch Arzen Asad Asadulloh Ascanio Ascelin Asdrubale Ashfaq
Ashlesh Ashok Ashraf Ashton Ashwin Asif Asil Asilbek Asimodeo Asirwada Asirwanda Asım Aşkın Aslijan Asmadi Asman
Asmianto Asmuni Assunto Asterio Astianatte Aswani Ata Atakan Atal Atalay Ataleo Atanas Atanáš Atanasio Atanazy
Atâullah Athanase Athos Atiku Atila Atilla Atıf Atlas Atma Atmanand Atmananda Attila Attilano Attilio Auberto Aubin
Aubry Audace Audebert Audouin Audran August Auguste Augustin Augustín Augusto Augustus Augustýn Aurel Aurèle
Aurelian Aurelián Aureliano Aurelien Aurélien Aurelio Aureliu Aurian Aurică Auro Auron Ausilio Austen Austin Auxence
Avadhesh Avaz Avdal Averardo Avi Aviel Avigdor Avni Avram Avşar Awar Axel Axinte Ayaan Ayatollah Ayaz Aydemir Ayden
Aydın Ayhan Ayinde Aykan Aykut Aylan Ayman Aymane Aymard Aymen Aymeric Aymon Ayodeji Ayodele Ayoub Aytaç Aytekin
Aytuğ Ayub Ayvaz Azad Azamat Azeglio Azelio Azer Aziz Azizhan Azmi Azubuike Baalaaditya Baalagopaal Baba Babacan
Babacar Babar Babasola Babatunde Babatunji Babawale Baburam Bacco Badis Badr Bafana Bafode Bagas Bagiya Bagus Bagya
Baha Bahadır Bahodir Bahram Bahri Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Bainimarama
Bajragin Bakary Bakda Bakhtiyor Bâki Bakiadi Bakianto Bakidin Bakijan Bakili Bakiman Bakiono Bakti Baktiadi Baktianto
Baktiono Bakula Balaaditya Balachandra Baladitya Balagopal Balagovind Balamantri Balangga Balapati Balázs Baldassarre
Balderico Baldo Baldomero Baldovino Baldwin Balgopal Balidin Balijan Bálint Baltazar Balthazar Bambang Banara Banawa
Banawi Bancar Bandhu Bandhul Bănel Bangizwe Banji Bankim Bankimchandra Bankole Baptiste Baran Barbarigo Barbu Bardo
Bardomiano Baris Barın Barış Barkın Barlas Barnaba Barnabás Barnabáš Barnabe Barnabé Barney Baron Barrett Barry
Barsaba Barsimeo Bart Barthelemy Barthélemy Bartholome Bartimée Bartolo Bartolomej Bartoloměj Bartolomeo Bartolomeu
Barton Bartu Bas Basarab Bashar Bashir Basil Basile Basileo Basilio Bassam Bassiano Bastiaan Bastian Bastiano Bastien
Battal Battista Batu Batuhan Batur Baturalp Baudouin Bawer Baykal Bayram Baz Bazil Bazyli Beat Beato Beatus Beau Bebe
Bedir Bedirhan Bedreddin Bedri Bedřich Behçet Behiç Behlül Behram Behrouz Behruz Behzat Bekir Bekmurod Bektaş Béla
Belimir Bellino Belo Beltramo Ben Beňadik Bence Bende Bendegúz Benedek Benedetto Benedict Benedikt Benedykt Benett
Bengt Beniamin Beniamino Benício Bénigne Benigno Benito Benja Benjamim Benjamin Benjamín Benjámin Bennet Bennett
Bennie Benno Benny Benoit Benoît Benone Bent Bentley Benton Benvenuto Benyamin Bera Béranger Bérard Berardo Berat
Berdan Berend Berengario Berislav Berk Berkan Berkay Berkin Bernard Bernardo Bernd Bernhard Bernie Beronico Bert
Bertalan Berti Bertold Bertoldo Bertolfo Bertram Bertrand Beşar Beşer Besim Beşir Bəhram Bəhruz Bəxtiyar Bhaasvan
Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj Bhargava Bhasvan Bhaswar Bhaumik
Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar
Bhudev Bhudeva Bhumibol Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Biagio Bibek Bibiano Bidzina Bijay
Bikash Bilal Bilâl Bilawal Bilel Bill Billy Bilol Binali Bindo Bingu Bino Binyamin Birane Birino Birjesh Birol Bishal
Bishnu Bivoj Bjarne Bjorn Björn Bjørn Blagoje Blahomil Blahomír Blahoslav Blaise Blake Blaž Blaze Blažej Błażej Bless
Bo Boas Boaz Bob Boban Bobby Bobur Bodhan Bodhi Bodi Boet Bogdan Bogoljub Bohdan Bohémond Bohuchval Bohumil Bohumír
Bohun Bohuš Bohuslav Bojan Bola Boldizsár Bolemír Boleslav Boļeslavs Bon Bonagiunta Bonaldo Bonaventura Bonavita
Bongani Bongbong Bonginkosi Bonifác Boniface Bonifacio Bonito Borek Bořek Boris Borislav Bořislav Bořivoj Borivoje
Borjan Borko Bortolo Borut Borys Boško Botan Botir Botond Bouba Boubacar Boubou Bouchard Boyd Boža Božetěch Božidar
Božislav Brad Braden Bradford Bradley Bradly Brăduț Brady Braeden Brahim Brahma Brahmaanand Brahmabrata Brahmanandam
Brahmdev Brain Brajan Brájen Brajendra Brajesh Bram Brancaleone Brando Brandon Brandt Brandyn Branimir Branimír
Branislav Branko Brannon Branson Brant Bratislav Braulio Braxton Brayan Brendan Brenden Brendon Brenn Brennan Brennon
Breno Brent Bret Břetislav Brett Briac Brian Brice Brieuc Brijesh Brit Brock Broderick Brody Bronislav Broņislavs
Brooks Bruce Bruno Bruto Bryan Bryant Bryce Brycen Bryon Buchi Buck Bucur Bud Buddha Buddy Budhil Budi Budimir
Budimír Budislav Budivoj Buford Buğra Bukola Bulent Bülent Bulut Bünyamin Burak Burhan Burhanuddin Burhon Burley
Buster Byron Bystrík Cade Caden Caesar Cafer Cagak Çağan Çağatay Çağdaş Cager Çağlar Çağrı Çağrıhan Cahid Cahya
Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico
Calcedonio Cale Caleb Calebe Calin Călin Calixte Callisto Callum Calogero Calvin Camden Camélien Camil
Camillien Camillo Camren Camron Can Canalp Cândar Candelario Candide Candido Candra Candrakanta Caner Cankan Cantemir
Cantidio Canziano Capa Caraka Caribert Carl Carles Carleton Carlo Carloman Carlos Carlton Carmelo Carmine Caronte
Carponio Carroll Carson Carter Carub Cas Casian Casimer Casimir Casimiro Časlav Caspar Casper Cassiano Cassien
Cassio Casto Cataldo Catalin Cătălin Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir
Ceasar Cecco Cecep Cecil Cecilio Cecyliusz Čedomir Cedric Cédric Cedrick Cedrik Cedrin Celal Celâleddin Celasun Çelen
Celestin Célestin Celestino Celestýn Celian Célian Célien Çelik Celil Celso Cem Cemal Cemali Cemani Cemeti Cemil
Cemplunk Cene Čeněk Cengkal Cengkir Cenk Césaire Cesar César Cesare Cesario Čestmír Çetin Çetinel Çetiner Cevahir
Cevat Ceyhun Cezar Cézar Cezary Cezmi Chaanakya Chaaruchandra Chad Chadd Chadrick Chahine Chaï Chaim Chaitan Chakor
Chakradhar Chakravartee Chakravarti Chanakya Chance Chandak Chandan Chandraayan Chandrabhan Chandradev Chandraketu
Chandramauli Chandramohan Chandran Chandranath Chapal Charak Charl Charlemagne Charles Charlie Charly Charuchandra
Charuvrat Chase Chaten Chatur Chaturaanan Chaturbhuj Chauncey Chaz Cheick Cheick-Oumar Cheikh Cheikhou Chekhouna
Cherif Cherubino Chester Chet Chetan Chetanaanand Chiaffredo Chidaakaash Chidaatma Chidambar Chidambaram Chidananda
Chidi Childebert Chilpéric Chinedu Chinmayanand Chinmayananda Chinua Chiranjeev Chiranjeeve Chiril Chirill Chisom
Chitraksh Chok Chrabroš Chraniboj Chranibor Chranislav Chrétien Chris Christ Christer Christiaan Christian Christiano
Christodule Christoffer Christop Christoph Christophe Christopher Chrudoš Chrysole Chrysostome Chukwu Chukwuemeka
Chung-hee Chval Cicero Cihad Cihan Cîhan Cihangir Cihanşah Cino Ciprian Cipriano Cirano Ciriaco Ciril Cirillo Cirino
Ciro Čistoslav Civan Claas Claes Clarence Clarenzio Clark Claud Claude Claudien Claudio Claudiu Claus Clay Clayton
Cléandre Cleandro Clemens Clement Clément Clemente Cleonico Cléry Cletus Cleve Cleveland Clifford Clifton Climaco
Clinio Clint Clinton Clodomiro Clodoveo Clotaire Clovis Cloyd Clyde Coby Codin Codrin Codruț Cody Coen Colby Cole
Coleman Colin Colins Collin Colmanno Colmazio Colombano Colombo Colt Colten Colton Columbus Côme Concetto Concordio
Conner Connor Conor Conrad Constant Constantin Constatin Cooper Corbin Corbiniano Cordell Coreno Corentin
Coriolano Cornel Cornelio Cornelis Corneliu Cornelius Cornell Coronato Corrado Cortez Corto Corvin Cory Cosimo Coşkun
Coşkuner Cosma Cosmin Costache Costante Costantino Costanzo Costel Costin Coy Craig Crawford Cremenzio Crescente
Crescenzio Crespignano Crin Crispino Cristaldo Cristea Cristian Cristián Cristiano Cristin Cristobal Cristóbal
Cristofor Cristoforo Cristopher Crocefisso Csaba Csanád Csongor Ctibor Ctirad Ctislav Cübeyr Cullen Cumhur Cüneyt
Cuniberto Cupido Curt Curtis Cvijan Cvijetin Cyprián Cyprien Cyrian Cyriaque Cyril Cyrille Cyrus Cyryl D'angelo Daan
Dabiživ Dacian Daciano Dacin Dacio Dadap Dadi Dae-jung Dag Dagel Dağhan Dagoberto Dāgs Daisuke Daiwik Daley
Dalibor Daliman Dalimil Dalimin Dalimír Daliono Dallas Dallin Dalmazio Dalton Damar Damaso Dame Dameon Damian Damián
Damiano Damien Damife Damil Damilare Damilola Damin Damion Damir Damjan Damocle Damodara Damon Damu Dan Danang Dandak
Dandapaani Dandre Dane Dangelo Dani Danial Daniel Daniël Dániel Daniele Daniil Danijel Danil Danilo Danio Daniswara
Danjuma Danko Danny Dante Danu Danuja Dany Danyl Daouda Darek Daren Darian Dariati Darien Darijan Darimin Darin
Dario Darion Daris Darius Dariush Dariusz Darko Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren
Darrick Darrin Darrion Darron Darryl Darshan Darsirah Dartono Daru Daruna Darwin Daryani Daryl Dasa Dashawn Datta
Dave Dâver Davey Davi David Dávid Davide Dāvids Davin Davino Davion Dāvis Davon Davonte Davor Davorin Davron Davud
Davy Dawid Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayan Dayane Dayne Dayton Dean Deangelo Deb Decebal
Decimo Declan Dedric Dedrick Deen Deenabandhu Deepak Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu
Deeptiman Deeptimay Deeptimoy Deevakar Deion Dejan Dejon Dejuan Delbert Delfino Delmer Delphin Demarco Demarcus
Demario Demba Demeter Demetrio Demetrius Demetriusz Demilade Demiralp Demirhan Democrito Demond Demostene Deneval
Denis Denisz Deniz Denizalp Dennis Denny Deodato Deon Deondre Deontae Deonte Děpold Dereck Derek Derick Deron Derrick
Dêrsim Derviş Deshaun Deshawn Desiderato Desiderio Desimir Désiré Desmond Destin Dětmar Dětřich Dev Devadatt Devagya
Devajyoti Devak Devante Devdan Deven Devesh Deveshwar Devlet Devonte Devran Devvrat Dewayne Dewey Dewitt Dex
Dexter Dexx Dezider Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu Dhruv Dhyanesh Dhyaneshwar Diar
Diaz Didier Didimo Diego Dies Dieter Dieudonné Digambar Digambara Digdaya Dikmen Dilaver Dildâr Dillan Dillon
Dilmurod Dimas Dimaz Dimitri Dimitrii Dimitrij Dimitrije Dinakar Dinç Dinçer Dinesh Dinis Dinkar Dino Dinu
Diocleziano Diodoro Diogene Diogo Diomede Dion Dione Dionigi Dionisio Dionizy Dionýz Dionýzos Dipa Dipankar Dipendra
Dipesh Diptendu Direnç Dirja Dirk Dîroj Divaakar Divakar Diviš Divjot Divo Diyor Djayden Djibril Dluhoš Dmitri
Dmitrii Dmitriy Dmitry Dobromil Dobromír Dobroslav Dock Dodato Dodo Doğan Doğanay Doğaner Doğu Domagoj Domen Domenic
Domenick Domenico Domenik Domezio Domingo Dominic Dominick Dominik Domiziano Don Donald Donat Donát Donatello Donato
Donavon Donnell Donnie Donny Dono Đorđe Dorel Dorian Dorián Doriano Dorin Dorinel Doroteo Doru Doug Douglas Douwe Dov
Dovud Doyle Dragan Dragiša Drago Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoș Dragoslav Dragutin Drahomil
Drahomír Drahoň Drahoš Drahoslav Drahotín Drahutin Drajat Drake Draža Dražen Dren Dries Driss Dron Drona Držimir
Držislav Duane Duanne Duarte Dubravko Duc Duccio Duco Ducu Dudley Duilio Duje Dujo Dumisani Dumitru Duncan Dündar
Dung Đura Đurađ Durante Durmuş Durodola Durward Dušan Duško Dustin Duuk Dwaipayan Dwaipayana Dwayne Dwight Dylan
Dylano Earl Earnest Easton Eberardo Ebiowei Ebrahim Ebuzer Ecclesio Ecehan Ecevit Ecmel Ecrin Ecvet Ed Edd Eddi Eddie
Eddy Ede Eden Edgar Edgard Edgardo Edgars Edhem Edi Edilberto Edison Ediz Edmond Edmondo Edmund Edoardo Edouard
Édouard Eduard Eduardo Eduards Edvard Edvin Edvín Edvīns Edward Edwardo Edwin Edžus Eekalabya Eero Efe Efim Efisio
Efken Eflah Efraim Efrain Efrem Efren Efsun Eftimie Ega Ege Egemen Egeo Egidio Egīls Eginardo Egisto Egmont Egon Egor
Ehud Einar Einārs Eino Eirik Eižens Eja Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekdant Ekmel Eko Ekow Ekrem Ekundayo
El Eladio Elbek Elbert Eldon Eldor Eldred Eldridge Eleazar Eleuterio Éleuthère Elgin Eli Elia Eliah Eliahou Elian
Eliano Elias Eliáš Elías Élias Eliasz Elie Élie Eliel Eliezer Elifio Eligio Elija Elijah Elio Eliodoro Elion Elior
Eliot Eliott Élisée Eliseo Elísio Elita Eliud Elizej Elizeus Elliot Elliott Ellsworth Elmar Elmārs Elmer Elmo Elmore
Elmurod Elnur Eloan Elogio Eloi Elon Elone Elouan Eloy Elpidio Elroy Elton Eluh Elvezio Elvin Elvino Elvis Elwin
Elwyn Elyas Elyes Elyès Elyor Élzéar Eman Emanoil Emanuel Emanuele Emanuil Emas Embuh Emced Emeka Émeric Emerich
Emidio Emiel Emil Emile Émile Emilian Emilián Emiliano Emilien Emilijan Emilio Emīls Emin Emir Emirhan
Emmanuel Emmerico Emmerson Emmet Emmett Emmitt Emomali Emong Empirio Empluk Emrah Emre Emrullah Ender Enderun Endra
Endrigo Enea Enecone Enes Engelbert Engin Enguerrand Enio Enis Enlai Ennio Enno Enoch Enos Enrico Enrique Ensar Ensio
Enteng Enver Enyo Enzo Ephraim Ephraïm Épiphane Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk
Erberto Ercan Erçin Ercolano Ercole Ercüment Erda Erdal Erdem Erdinç Erel Eremia Eren Erenia Ergin Ergün Ergüner
Erhan Erhard Eriberto Eric Éric Erich Erick Erico Erik Ēriks Erkâm Erkân Erkki Erling Erman Ermanno Ermenegildo Ermes
Ermete Ermilo Erminio Ermīns Ernest Ernesto Ernie Ernst Erol Eron Eros Erşan Ersin Ertan Ertuğrul Ervin Ervín Ervīns
Erwan Erwann Erwin Esat Esaù Esben Eşref Esse Esteban Estevan Estiawan Estiono Esuperio Esupofo Eterie Ethan Ethann
Ethem Etienne Étienne Ettore Eubert Euclide Eudes Eudoxe Eufebio Eufemio Eufronio Eugen Eugene Eugène Eugenio Eugeniu
Eugeniusz Eusèbe Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz Eutalio Evald Evaldo
Ēvalds Evan Evandro Evann Evans Evarist Évariste Evaristo Evasio Even Everardo Everett Everette Evert Evgeny Evgheni
Evghenii Evidio Evo Evodio Evran Évrard Evremondo Evren Evžen Ewald Ewan Ewell Ewen Ewenn Eyal Eymen Eytan Eythan
Eyüp Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Əhməd Faas Fabian Fabián Fabiano Fabien Fabijan Fabio Fábio
Fabrice Fabrício Fabrizio Fadi Fadıl Fady Fahd Fahrettin Fahri Fahriddin Faik Faiq Faisal Falba Fâlih Falk Famiano
Fantin Fanyana Fares Farès Farid Faris Farouk Farruh Faruk Fasih Fatih Fatin Faust Faustin Faustino Fausto Faustýn
Favian Fayez Faysal Fayzbek Fazio Fazıl Fazliddin Fazlı Fazullah Feda Fedai Fedde Fedele Federico Fedor Fedro Fehmi
Felice Felicián Feliciano Felicien Félicité Feliks Felipe Felix Félix Felton Femi Fender Feng Feodor Feramuş Feramuz
Ferdi Ferdinand Ferdinando Ferenc Ferhan Ferhat Feridun Ferit Ferman Fermiano Fermin Fermo Fernando Ferre Ferruccio
Ferruh Festo Fethullah Fevzi Feyyaz Feyzullah Fiacre Fidel Fidèle Fidelius Fidenziano Fidenzio Fiete Fiifi Fikret
Fikri Filemon Filibert Filiberto Filip Filipe Filipp Filippo Filomen Filomeno Filotije Finlay Finn Finnley
Fiodor Fionn Fiorenziano Fiorenzo Firas Firdavs Firmin Fitrat Flavián Flaviano Flavien Flavio Flaviu Flavius Fleano
Fletcher Flip Flodoard Florea Florencio Florent Florentin Florentýn Florestan Florian Florián Floriano Florin Floris
Floyd Flurin Flynn Fode Folco Folu Ford Forest Forrest Fortunát Fortunato Fortuné Fos Fosco Foss Foster Fotih
Foucauld Foulques Fráňa Franc Francesco Franci Francis Francisc Francisco Francisque Franciszek Franck Franco
Francois François Franjo Frank Franklin František Franz Fred Freddie Freddy Frederic Frédéric Frederick
Frederico Frederik Fredrick Fredrik Fredy Freek Freeman Frenkie Frido Fridolin Fridolín Fridrich Friedrich Fritz
Frontiniano Fryderyk Fuat Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvio Fumio Funani Funmilade Funmilayo Furio
Furkan Furkân Furman Furseo Fuscolo Fuzuli Fynn Fyodor G'affor G'afur G'iyos G'ulom Gabe Gabi Gabin Gabino Gábor
Gabriel Gabriël Gabriele Gad Gada Gadang Gadi Gading Gaduh Gael Gaël Gaetan Gaétan Gaëtan Gaetano Gaffar Gagan Gage
Gaglioffo Gaiman Gaio Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu Gál Galak Galang Galar Galdino Galeazzo Galfryd Galih
Galileo Galiono Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa
Gandharv Gandharva Gandi Gandolfo Ganep Ganesh Gang Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda
Gardner Garett Garfield Garik Garimberto Garland Garnier Garret Garrett Garrick Garrison Garry Garth Garud Garuda
Gary Gaspar Gašpar Gaspard Gaspare Gašper Gaston Gastone Gati Gatien Gatik Gatot Gatra Gatsha Gaud Gaudenzio Gaudino
Gauraang Gaurang Gauranga Gautam Gautama Gauthier Gautier Gautiero Gavin Gavino Gavril Gavrilo Gazanfer Gazi Gbadebo
Gbeminiyi Gbemisola Gbolahan Gbowoade Gedeon Gédéon Gedeone Ģederts Gejza Gellért Gelu Geminiano Genadij Gencer Gene
General Generoso Genesio Gennady Gennaro Gentile Genziano Geo Geoffrey Geoffroy Georg George Georgel Georges Georgian
Georgije Georgy Geovanni Geovanny Geovany Gerald Gérald Geraldo Gerard Gérard Gerardo Gerasim Gerasimo Géraud Gerazim
Gerazym Gerbert Geremia Gergely Gergő Gerhard Gerino Germain German Germán Germano Gerolamo Geronimo Geronzio Gerrit
Gerry Gerson Gervais Gervasio Gesualdo Gevheri Géza Ghanaanand Ghanashyam Ghani Ghanshyam Ghassan Ghenadi Ghenadie
Ghennadi Gheorghe Gheorghi Gheorghii Gheorghiță Gherardo Gherman Ghislain Ghiță Giacinto Giacobbe Giacomo Giadero
Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco Gianluca Gianluigi Gianmarco Gianmaria Gianmario
Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gică Gicu Gideon Giel Gijs Gil Gilang Gilbert Gilberto
Gildo Giles Gilles Gillo Gineto Gino Gioacchino Giobbe Gioberto Giocondo Gioele Gion Giona Gionata Giordano Giorgi
Giorgian Giorgio Giosuè Giosuele Giotto Giovani Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giray
Giri Girik Girika Girindra Giriraaj Giriraj Girish Girma Girolamo Ģirts Gislebert Giuda Giuliano Giulio Giuseppe
Giustiniano Giusto Gıyas Gjorge Glauco Gleb Glen Glenn Gligorije Gobinda Godfrey Goffredo Gojko Gökalp Gökmen Golia
Golub Gomberto Gonçalo Gondebaud Gondulfo Gönenç Gonerio Göngör Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo
Goodluck Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Göran Gorazd Gordan Gordiano Gordon Görkem Gosto
Goswamee Goswami Gotabaya Gothard Gottardo Gottfried Gotum Gouranga Goutam Govinda Gracián Graciliano Gradimir Grady
Graham Grant Granville Grațian Grato Grayson Graziano Green Greg Gregg Gregoire Grégoire Gregor Gregorian Gregorio
Gregory Greyson Grga Grgo Grgur Griffin Grigore Grigori Grigorije Grigory Grimaldo Grover Grzegorz Gualberto
Gualtiero Guangcheng Gúbio Gudakesa Gudakesha Guelfo Guérin Guerrino Guglielmo Gui Guiberto Guido Guilhem Guilherme
Guillaume Guillermo Guiscardo Guiseppe Gulbuddin Gülhan Gültekin Gumesindo Gunārs Gunnar Gunner Gunter Gűnter
Gurbanguly Gürbüz Gürdal Gurdev Gürhan Gürkan Gürol Gürsel Guru Gus Gust Gustav Gustáv Gustave Gustavo Guus Güvenalp
Guy Guyot Gvozden Gwendoline Gwido György Habbab Habib Habil Hacib Hadi Hâdi Hadriel Hadrien Hafez Hafi Hafid Hafız
Hage Hagen Haidar Haider Haile Hailemariam Haïm Hairyanto Haitham Hakan Håkan Hakem Haki Hakim Hakkı Håkon Hal Haldun
Halil Halim Hâlis Halit Haluk Hamad Hamdi Hamdullah Hamed Hami Hamid Hamidou Hamish Hamit Hammâd Hamza Hamzah Hanefi
Hani Hank Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Hanuš
Haralamb Haralambie Harald Hardana Hardi Hardouin Hardy Hari Harimurti Harinarayan Harit Harja Harjasa Harjaya Harjo
Harmon Harold Haron Haroun Harouna Haroune Harrison Harry Harsana Harsanto Harsaya Harsh Hartaka Hartana Harto Haruki
Harun Harvey Hasan Haseki Hashim Hasibi Hasim Haşim Hasin Haskell Haşmet Hassan Hassane Hasta Haštal Hatem Hâtem
Hatip Hattâb Hauke Havel Hawar Hayali Hayao Hayati Haydar Hazar Hazem Hazım Heath Heber Hector Hédelin Hedi
Heikki Hein Heinrich Heinz Heitor Heja Hekmatyar Helie Hélie Hélier Hélio Helios Helmer Helmut Henderson Hendra
Hendri Hendrik Hennes Henning Henri Henrich Henrick Henrie Henrik Henrique Henry Henryk Herbert Herluin Herman Heřman
Hermann Hermenegildo Herminio Hernán Hershel Heru Hervé Heryanto Hesham Heval Heydar Hicabi Hicham Hidde Hideki
Hieronim Hifikepunye Hikmat Hikmet Hilaire Hilar Hilario Hilarion Hilarius Hilary Hilbert Hildebert Hillard Hillel
Hilmi Hilton Himawan Himmet Hincmar Hipolit Hipolito Hippolyte Hiram Hiranmay Hiranmaya Hiroshi Hişam Hisham Hıfzı
Hızır Hjalmar Hobart Hojimurod Holden Homer Homér Homero Hong Honor Honore Honoré Honorius Horác Horace Horacio
Horacy Horațiu Horea Horia Horst Horymír Hosea Hosni Hossein Hostimil Hostimír Hostislav Hostivít Houston Hovard
Howard Howell Hoyt Hozan Hrvoj Hrvoje Hsien Htin Hubert Hüccet Hud Hüdâvendigâr Hüdayi Hudson Hugh Hugo Hugues Hulki
Hulusi Hüma Hümayun Humberto Hun Hunor Hunter Hürkan Hurram Hurşit Husain Hüsameddin Hüsamettin Husein Hüseyin Hüsnü
Hüsrev Hussain Hussein Huub Huzeyfe Hvalimir Hvězdoslav Hyacint Hyman Hynek Hypolit Iacob Iacopo Iacopone Iacov Iago
Ian Iancu Ianis Ianos Iaroslav Ib Iban Ibidapo Ibodulloh Ibou Ibra Ibrahim İbrahim Ibrahima Ibrani Ibrohim Ibun Icaro
Ichiro Icilio Ico Idan Idir Ido Idris İdris Idriss Idrissa Idy Ieremia Ifeanyichukwu Iftikhar Ige Iginio Igino Ignác
Ignacio Ignacy Ignát Ignatius Ignazio Ignjat Igor Ígor Igori Ihsan İhsan Ihtiyor İhvan Ike Ikenna Ikeoluwa Iker
Ikhidie Ikhsan Ikin İkrime Ikrom Il-sung Ilai Ilan Ilarie Ilario Ilarion Ilay İlbey Ildebrando Ildefonso Ilgmārs
Ilham İlham İlhami Ilhan İlhan Ilian Iliane Ilias Ilie Ilies Ilija Ilja Iľja İlkay İlker Ilko Illidio Illuminato
Ilmari Ilmārs İlqar Ilya Ilyan Ilyane Ilyas İlyas Ilyass Ilyes Ilyès Ilyess Ilyos Imad Imam Immacolato Immanuel Imran
Imrane Imre Imrich Imron Inacio Inārs Inder Indra Indriķis Indro Ingmārs Inioluwa Innocent Innocente Innocenty
Innocenzo Ino Inocenc Inocențiu Insa Inza Inzamam Ioan Ion Ionel Ionică Ionuț Iorio Iosif Ippocrate Ippolito Irakli
Irenej Ireneo Ireneus Ireneusz Ireti Irfan İrfan Irinel Irnanto Irsad Irvin Irving Irwan Irwin Isaac Isac Isacco
Isadore Isai Isaia Isaiah Isaias Isak Ischirione Iseoluwa Ishaq Ishola Isidor Isidore Isidoro Isidro Işıner Islam
Islom Ismael Ismaël Ismaele Ismail Ismaïl İsmail Ismaïla İsmet Ismoil Isom Israel Israël Issa Issac Issam Issiaka
István Italo Itri Iulian Iuliu Iuri Iurie Iurii Iustin Iustinian Ivan Iván Ivano Ivanoe Ivar Ive Ivek Iven Ivo Ivone
Ivor Iwan İxtiyar Iyad Iyed Izaak Izaiah Izaiáš Izajasz Izák Izidor Izmael Iztok Izydor İzzet İzzettin Jaafar Jaakko
Jabal Jabari Jabir Jace Jacek Jáchym Jacinto Jack Jackson Jaco Jacob Jacobo Jacobus Jacques Jad Jaden Jadesola Jadon
Jadran Jadranko Jadro Jae-in Jae-yong Jaeman Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagmeet
Jahnu Jai Jail Jaiman Jair Jairo Jais Jaivey Jaka Jakaya Jake Jakob Jakov Jakub Jalal Jaleel Jalen Jalil Jalol
Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamil Jamir Jamiro Jamison Jamol Jamshid Ján Janek
Janez Jani Janick Jānis Janko Jannek Jannes Jannik Jannis Jano János Janosch Janusz Japhet Jaquan Jared Jaren Jari
Jarmil Jarne Jarno Jaro Jarod Jarolím Jaromil Jaromír Jaron Jaroslav Jarred Jarrell Jarret Jarrett Jarrod Jarvis
Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jason Jasoň Jasper Jassem Jassim Jasur Jaswadi Jati Jatmiko Javad
Javas Javed Javi Javier Javlon Javohir Javon Javonte Jawad Jawaharlal Jawed Jax Jaxon Jaxx Jay Jayadi Jayce Jayden
Jaydon Jayeng Jaylano Jaylen Jaylon Jayson Jayvano Jāzeps Jean-Baptiste Jean-Claude Jean-Daniel Jean-François
Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeannel Jeannot Jed Jedediah Jedidiah Jef
Jeff Jefferey Jeffery Jeffrey Jeffry Jefri Jefta Jejomar Jēkabs Jelle Jelmer Jelte Jenel Jens Jeppe Jerad Jerald
Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiáš Jeremiasz Jeremie Jérémie Jeremy Jérémy Jerguš Jermain
Jermaine Jermey Jernej Jerod Jerome Jerôme Jérôme Jeromy Jerónimo Jeroným Jerrell Jerrod Jerrold Jerry Jerzy Jesper
Jesse Jesus Jesús Jett Jevgeņijs Jevon Jezdimir Jiabao Jibril Jidde Jie Jiljí Jim Jimi Jimmie Jimmy Jimram Jinawi
Jindřich Jinping Jintao Jiří Jitender Jitendra Joachim Joah Joakim Joao João Joaquim Joaquin Joaquín Joas Job Joe
Joel Joël Joep Joes Joesph Joey Johan Johann Johannes Johathan John Johnathan Johnathon Johnnie Johnny Johnpaul
Johnson Joko Jon Jona Jonah Jonas Jonáš Jonatan Jonathan Jonathon Jong-il Jong-nam Jong-un Jono Jonte Joojo Joost Jop
Jordi Jordon Jordy Jörg Jorge Jörgen Jørgen Jorin Joris Jorn Jorrit Jort Joscha Joschua Jose José Josef Josep
Joseph Josh Joshua Joshuah Josiah Josip Joško Joso Josse Josselin Jošt Josua Josue Josué Joud Jourdain Jovan Jovani
Jovanny Jovany Jovin Joža Jože Jozef Jožef Józef József Jozue Juan Juda Judah Judd Jude Judge Judicaël Judson
Jugoslav Juha Juhani Juho Jukka Julan Julian Julián Julien Jūlijs Julio Júlio Julius Július Juliusz Jumadi
Jumari Jun Junayd Junichiro Junior Junius Jur Juraj Jure Jürg Jurģis Juri Jurre Juste Justen Justin Juston Justus
Justyn Justýn Jusuf Juvenal Juwan Juwon Jyotis Kaan Kabil Kacper Kacung Kade Kadem Kaden Kadin Kadir Kadı Kadrican
Kağan Kagiso Kai Kai-shek Kailash Kairav Kaïs Kaj Kajen Kajetán Kakha Kala Kale Kaleb Kalender Kalervo Kalevi Kalidou
Kalim Kalinik Kalistrat Kalle Kalonzo Kamal Kamalesh Kambali Kamber Kamel Kameron Kamidin Kamil Kâmil Kamlesh Kamol
Kamoliddin Kamran Kamren Kamron Kanak Kanaka Kanda Kane Kannan Kannen Kapil Karahan Karam Karamba Karamoko Karan
Kardi Kareem Karel Karim Kariman Karja Karl Karl-Emil Karl-Johan Kārlis Karlo Karma Karman Karna Karol Karsa Karsana
Karta Karthik Kartik Karunanidhi Karya Kashyap Kasián Kasim Kasiran Kasım Kašpar Kasper Kassim Kassym-Jomart Kastor
Kasusra Kavon Kawa Kawaca Kawaya Kayaalp Kayden Kayode Kays Kayun Kazimierz Kazimír Kâzım Kazuo Keagan Keano Keanu
Keaton Kéba Keegan Keenan Keerti Kees Keisuke Keith Keizo Keji Keleş Kellen Kelton Kelvin Kelyan Kemal Kemâl
Kemalettin Kemba Kemi Ken Kenan Kenari Kende Kendrick Kenenisa Kenes Kenji Kenneth Kennith Kenny Keno Kent Kenton
Kenyon Kenzaburo Kenzi Kenzie Kenzo Kenzy Keon Keqiang Keramet Kerami Kerem Keremşah Kerim Keshaun Keshawn Keşşaf
Keven Kevin Kévin Kevon Keyan Keyon Keyshawn Kgabu Kgalema Khadim Khaled Khalid Khalifa Khalil Khem Ki-moon Kian
Kiano Kick Kiel Kieran Kilian Kilián Killian Kilyan Kimi Kimo Kin King Kip Kipchoge Kipruto Kirill Kirilo Kirk Kirti
Kiyan Kizza Kjeld Kjell Klaas Klarencjusz Klaudián Klaudius Klaudiusz Klaus Klāvs Kléber Klemen Klemens Klement
Kliment Knut Kobe Koby Koçer Kody Koen Kofi Kojo Koko Köksal Kolawole Kolby Kole Koloman Kolombín Kolos Kolumbán
Kolumbín Komil Komron Konrad Konrád Konrāds Konstantin Konštantín Konstantīns Konstanty Konstantyn Konstantýn Koray
Korbin Korbinian Korede Korey Korkut Kornel Kornél Korneli Kornelius Korneliusz Kory Kosma Kosmas Kosta Kraig
Krasomil Krasoslav Krešimir Křesomysl Krijn Krishna Krishnadas Krishnadasa Krišjānis Krišs Křišťan Kristian Kristián
Kristiāns Kristijan Kristjan Kristóf Krištof Kristofer Kristoffer Kristopher Krisztián Krisztofer Krsto Kruno
Krunoslav Kryšpín Krystian Kryštof Krzysztof Ksawery Ksenofont Kuan Kubad Kubat Kubilay Kubra Kubura Kuddusi Kujoe
Kumar Kuncara Kunthara Kurmanbek Kurnia Kürşad Kurt Kurtis Kusuma Kutbettin Kuzey Kuzman Květoň Květoš Květoslav
Kvido Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyle Kyler Kylian Kyliann Kyllian Laal
Labuh Lachlan Ladarius Ladislao Ladislau Ladislav Ladji Lafayette Lai Lajos Laksana Lakshman Lakshmidhar Lakshminath
Lal Lalu Lamar Lambert Lamberto Lamih Lamine Lamont Lanang Lance Lancelot Lancilotto Landen Lander Landolfo Landry
Lanfranco Langa Langgeng Lanjar Lantar Lapo Laron Larry Lars Lascăr Lasith Lasmanto Lasmono Lassana Lasse Laswi
Laszlo László Latif Laurenc Laurencjusz Laurens Laurent Laurentino Laurentiu Laurențiu Laurenty Laurenz Lauri Laurian
Lauriano Laurin Lautone Lavinio Lawrence Lawson Laxman Lazar Lazăr Lazare Lazaro Lazarus Łazarz Laziz Lazzaro Lean
Leander Leandr Leandre Léandre Leandro Leano Leart Ledion Leendert Lega Legawa Leif Leke Leland Lembah Lemuel Len
Lenn Lennard Lennart Lennert Lenni Lennie Lennon Lennox Lenny Leny Leo Léo Leo-Paul Leodegar Leon Léon Leonard
Léonard Leonardo Leone Leonel Leonhard Leonid Leonidas Leonīds Leonio Leonis Leontin Leontýn Leonzio Leopardo Leopold
Léopold Leopoldo Leoš Lere Leroy Lešek Lester Letterio Leu Leufroy Lev Levent Levente Levi Lévi Levin Levio Levoslav
Levy Lew Lewin Lewis Lex Leyan Liam Lian Lias Liberato Liberatore Libère Liberio Libero Liberto Libor Liborio
Liboslav Lică Lidio Liétald Lieto Lieuwe Lim Liman Limar Lincoln Lino Linus Linwood Lio Lion Lionel Lior Liron Lirone
Lisandro Livino Livio Liviu Livius Liyam Liyan Ljubiša Ljubomir Ljudevit Llewellyn Lloyd Loan Lodovico Loek Loet
Logan Lohan Loïc Lolade Lon Longin Lonnie Lonny Lonzo Lorenc Loreno Lorenz Lorenzo Lorian Lorik Lorin Loris
Lorrain Lotar Lothaire Lothar Louan Louay Louca Louie Louis Louka Lounis Loup Lourenço Lovro Lowell Lowie Luan
Luay Lubin Lubomír Ľubomír Lubor Ľubor Luboš Ľuboš Luboslav Ľuboslav Luc Luca Lucas Lucca Lucențiu Lucian Lucián
Luciano Lucien Lucijan Lucio Lucious Lucius Lucjan Lucrețiu Ludano Luděk Ludivoj Ludolphe Ľudomil Ludomír Ludoslav
Ludovic Ludovico Ľudovít Ludvig Ludvík Ludwig Ludwik Luhung Lui Luigi Luis Luís Luiz Luk Luka Lukas Lukáš Łukasz Luke
Lukita Lukman Lukrecius Luluh Lulut Lumír Lungelo Lungu Lurhur Lutfan Lutfi Lütfi Lütfullah Lutfulloh Luther Luthfi
Lutibor Lutobor Lutz Luuk Luwar Luwes Lux Lwandle Lyam Lyan Lyes Lyle Ma’mur Ma’ruf Ma’sud Maad Maarten Maas Mabruk
Mac Macaire Macario Maccabeo Mace Maceo Mack Mactar Mădălin Maddox Madhav Madid Mads Mael Maël Maes Maffeo Maggiorino
Magno Magnus Mahamadou Mahamat Mahan Mahathir Mahdi Mahe Mahé Mahela Mahendra Maher Mahesa Mahesh Maheswar Mahfud
Mahinda Mahir Mahmoud Mahmud Mahmut Mahrus Mahzan Mahzun Maik Mailo Maiorico Maithripala Majid Major Makan Makar
Makara Makary Makhtar Makinwa Makoto Maks Maksim Maksud Maksym Maksymilian Makuta Malachi Malco Malcolm Malick Malik
Mališa Malo Malone Malte Malthe Mama Mamadou Mamady Maman Mamante Mamert Mamoudou Mamour Manah Manar Manassé Mancio
Mandla Manetto Manfred Manfréd Manfredo Manik Manikya Manil Manilio Manley Manlio Manmohan Manoah Manoj Manole
Mansour Mansueto Mansur Mansvet Manu Manuel Manuele Maphikelela Maqsud Mar Maras Marat Marc Marc-Antoine Marceau
Marcel Marceli Marcelin Marcelino Marcell Marcello Marcellus Marcelo Marciano Marcin Mārcis Marco Marcos Marcu Marcus
Mardon Marek Margana Marģers Mariadi Marián Mariano Marijan Marijn Marin Marinko Marino Marinus Mario Mário Māris
Marius Marjan Mark Márk Markku Marko Markus Marlo Marlon Marolo Maroš Marouane Marques Marquis Marquise
Marshall Marsito Marsudi Mart Martaka Martana Martani Marten Martial Martim Martin Martín Martino Mārtiņš Márton
Martti Marty Marut Marvin Marwan Marwane Marwata Marwin Maryadi Maryanto Marzio Mas Mason Massamba Massimiliano
Massimo Massinissa Matan Matar Mate Máté Matei Matej Matěj Mateo Mateus Mateusz Matheo Mathéo Matheus Mathew Mathias
Mathieu Mathijs Mathis Mathurin Mathuys Mathys Matias Matías Matija Matis Matīss Matisse Matjaž Matko Mato Matouš
Matroniano Mats Matt Matteo Mattéo Mattes Mattheo Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias
Mattis Matúš Matyáš Mátyás Matys Matz Maugis Maurice Mauricio Maurilio Maurits Maurizio Mauro Maurycy Mavdud Maverick
Mavlon Max Maxence Maxens Maxim Maxime Maximilian Maximilián Maximiliano Maximilien Maximillian Maximo Maximus
Maxmilián Maxwell Mayeul Maynard Mayoor Mayson Mazbut Mazen Mazhar Mazlum Mbaye Mečislav Medard Medardo Médéric
Medoro Médoune Mees Meghnad Meghnath Mehdi Mehmet Meik Mekhi Melanio Melchiade Melchior Melchiorre Meles Melezio
Melichar Melih Melikşah Melle Mels Melvil Melvin Melvyn Memduh Menachem Menahem Menardo Mence Mendel Menelao Meneo
Menno Mennone Mercurio Merijn Merlin Mérovée Mert Mervin Merwan Mestan Mesut Mete Metello Metin Metod Metoděj
Metrofane Mevlut Mevlüt Mex Micael Micah Micha Michael Michaël Michał Micheal Michel Michelangelo Mick Mickael
Mickaël Midas Miel Miguel Miha Mihael Mihai Mihail Mihailo Mihajlo Mihály Mihnea Mijat Mik Mika Mikael Mikail Mikaïl
Mike Mikel Miķelis Mikhail Mikheil Mikkel Mikko Miklós Mikołaj Mikoláš Mikuláš Miladin Milan Milán Milanko Milano
Mile Miles Mileta Milford Milhan Milić Milíč Milík Milisav Milivoj Miljan Miljenko Milo Milojica Milomir Miloň
Milorad Miloš Miloslav Milouš Milovan Milovín Milton Milutin Milutín Mimo Minervino Ming Minh Mink Mio Miodrag Miomir
Mir Mir-Hossein Mirac Miraç Miran Miraziz Mircea Mirco Mirek Mirkelam Mirko Mirkó Miro Mirocleto Miromil Miron
Miroslav Mirtil Mirza Mirziyo Miša Misael Misaele Misbah Mischa Miško Mislav Mitar Mitch Mitchel Mitchell Mithat
Mitică Mitja Mitruț Mlad Mladen Mnata Mnislav Moammar Moche Moctar Modest Modesto Modibo Modou Mody Mohamad Mohamadou
Mohamed Mohamed-Ali Mohamed-Amine Mohammad Mohammed Mohan Mohandas Mohinder Mohir Mohsen Moïse Moises Moisés Mojmír
Mojżesz Mojžíš Mokhtar Momir Monaldo Moncef Monitore Monte Monty Monvīds Moo-hyun Moos Moreno Moric Mořic
Móric Moris Moritz Morne Morris Morten Mortimer Morton Mory Mose Mosè Moses Moshe Mosiuoa Mostafa Mouctar Mouhamadou
Mouhamed Mouhameth Mouhammadou Mounir Moussa Moustafa Moustapha Mozes Mpilo Mpumelelo Msizi Mstislav Muammar Muammer
Muaviye Muaz Mubarak Müfid Mufiz Mugur Mugurel Muhammad Muhammadu Muhammed Muharrem Muhsin Muhtar Muhterem Muhteşem
Muhtor Muhyiddin Müjdat Mujur Mukadder Mükerrem Mukesh Muktedi Muktedir Muktefi Mukul Mulayam Mulya Mulyanto Mulyono
Mumpuni Mümtaz Muni Munif Munir Münir Murali Murat Müren Murilo Murod Murray Mursinin Mursita Murtada Murti Musa
Musalia Musawenkosi Museveni Müşir Muslih Mustafa Mustafo Mustapha Mustika Mustofa Musulmon Mutahhar Mutasım Muteber
Mutemed Muttalib Muttiah Muyiwa Muzaffar Muzaffer Müzdad Muziano Mwai Myint Mykola Mylan Myles Mylo Myron Myrtil
Myung-bak Nabi Nabil Nabin Naci Nadi Nadim Nadir Nae Nael Naël Nafiz Naftali Nagabhushanam Nahel Nahid Nahil Naif
Nail Naïl Naim Naïm Najam Najib Najmiddin Nalar Namadi Namazio Name Namık Nand Nanda Nandan Nando Nándor Naoto
Naoufal Naoufel Napoleon Napoleone Naradi Narayan Narcis Narciso Narcisse Nardi Narendra Naresh Narimon Narinder
Narji Narseo Narsete Nasab Naser Nash Nasim Nasir Nasriddin Nasrullah Nasser Nassim Nat Natale Natan Nátán Natanael
Nataniel Nate Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Natiq Naud Naudet Naval Naveen Navin Nawaf Nawaz
Nawfel Nawroz Nayef Nayel Nazario Nazariusz Nazary Nazif Nazim Nazım Nazmi Nazrulloh Nazzareno Nazzaro Ndleleni
Ne’matulloh Neal Nebojša Necat Necati Necdet Nechifor Necib Necmettin Ned Nedeljko Nedim Nedjeljko Néhémie Něhoslav
Neil Nejat Nejc Neklan Nelio Nels Nelson Nelu Nemanja Nenad Neo Neopolo Neoterio Nepomuk Nereo Neri Neşet Nesim
Nestor Nestore Neven Nevio Nevzat Newell Newton Nezamysl Nicanor Nicarete Nicea Niceforo Nicéphore Niceto Nicezio
Nichifor Nicholas Nicholaus Nick Nicklas Nicklaus Nickolas Niclas Nico Nicoară Nicodemo Nicodim Nicolae Nicolai
Nicolaie Nicolas Nicolás Nicolò Nicon Nicu Niculiță Nicușor Nicuță Niek Niels Niels-Christian Nigel Nihad Nihat Nik
Nikko Niklas Niklaus Niklāvs Niko Nikodem Nikodém Nikola Nikolai Nikolas Nikolasz Nikolay Nikša Nils Nimit Nimród
Niniano Nio Niraj Niranjan Nirbhay Niro Nischal Niştîman Nitin Nitish Niyaga Niyazi Niyilolawa Nizamettin Nizar
Nizom Nizomiddin Nkanyezi Nkosenye Nkosinhle Nkosiyabo Nnamdi Noah Noam Noâm Noan Noar Noble Noe Noé Noè Noël
Noha Noham Nohan Nolan Nolann Nolen Nolhan Norbert Norberto Norman Normand Norodom Norris Norval Norwood Nosir
Nosirjon Nostriano Noud Nouha Nouri Nout Novak Novan Nox Noynoy Nrima Nugraha Nuhu Numan Nuno Nunzio Nurbek Nûredîn
Nurettin Nuri Nuriddin Nurlan Nursultan Nurullah Nusratulloh Nusret Nyana Nyoman Oba ObaniJesu Obid Obie Obinna Obrad
Obren Octav Octave Octavian Octavio Octaviu Oddone Odell Oderico Odidone Odil Odilon Odin Odolen Odon Odorico Oger
Ognjen Ogooluwa Oğuz Oğuzhan Ojārs Okan Oke Okey Okta Oktavián Oktavius Oktay Okto Oladare Oladimeji Olaf Olaide
Olakunle Olanrewaju Olansile Olavi Olbram Oldrich Oldřich Ole Oleg Oļegs Oleksandr Olen Oļģerts Olim Olimpian Olimpio
Olimpiu Olin Olindo Oliver Olivér Olivier Oliviero Oliviu Oliwier Ollanta Olle Olof Olufunmi Olumide Olumorotimi
Olusegun Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Oluwunmi Om Omad Oman Omar
Omari Omer Ömer Omero Omobobola Omotayo Önder Ondrej Ondřej Onesto Onofrio Onorino Onorio Onoriode Onufry Onur Opan
Opung Oqil Oral Oran Orazio Orell Oren Orenzio Orest Oreste Orestes Orfeo Orhan Orif Orin Orio Orion Orland Orlando
Orlo Oronzo Orrin Orsino Orso Ortensio Orval Orville Osbaldo Osborne Oscar Óscar Oskar Oskari Osman Osmondo Osmund
Ostoja Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otabek Otakar Otello Otha Othman Othmane Otho Otis Otmar Oto Otokar
Otomar Ottaviano Ottavio Ottis Otto Ottone Oumar Oury Ousmane Oussama Ovidio Ovidiu Ovidius Owen Oybek Ozan Özcan
Özer Özgür Özhan Özkan Ozod Ozodbek Ozren Ozy Pablo Paciano Pacifico Paco Pacôme Pacomio Padam Paiman Paja Palatino
Palémon Palladio Palmiro Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu
Panji Pankrác Pankracy Pantaleo Pantaleon Pantaleone Paolo Param Paramartha Pardi Pardo Parfait Paride Parman
Parmenio Parsival Pascal Paskal Pasquale Paterne Paterniano Pathé Patrice Patricio Patrick Patrik Patrizio Patroclo
Pătru Patrycjusz Patrycy Patryk Paul Paul-Antoine Paul-Arthur Paulo Pauside Pavel Pāvils Pavle Pavlín Pavol Paweł
Payidar Pedro Peer Pekka Peleo Pelhřim Pelle Pellegrino Peng Pentti Pepe Pepijn Pépin Pepo Per Pera Perceval Percival
Percy Perica Pericle Perikles Perkasa Pero Perry Perseo Pertev Pervaiz Perver Pervez Petar Pete Peter Péter Pēteris
Petko Petr Petre Petri Petrică Petrișor Petro Petronio Petronius Petru Petruț Petteri Peyami Pharell Phil Phila
Philani Phileas Philemon Philémon Philibert Philip Philipp Philippe Phillip Phiwokwakhe Phoenix Phu Pie Pierangelo
Pierce Piergiorgio Pierluigi Piermarco Piero Pierre Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine
Pierre-Louis Pierrick Piersilvio Piet Pieter Pietro Pim Pio Pío Piotr Pippo Pit Pius Placido Platon Platón Platone
Plinio Plutarco Pol Polidoro Polifemo Polikarp Pollione Polykarp Pombe Pompeo Pompiliu Pomponio Pontus Ponziano
Ponzio Porfirio Porfiriusz Porfiry Porter Porziano Postumio Poul Praba Prabawa Prabin Prabowo Prabu Pradeep Prakash
Prakosa Pran Pranab Pranata Pranawa Pranay Prasad Prasetya Prasetyo Prashant Prassede Prathamesh Pravdan Pravdomil
Pravomil Prawit Prayag Prayitna Prayoga Prayogo Prayut Prayuth Predrag Prem Přemysl Preston Priamo Přibyslav Price
Prima Primo Primož Prince Prisco Privato Procopio Prokles Prokop Prokul Promise Prosper Prospero Protasio Proteo
Prudenzio Prvoslav Publio Puneet Pupolo Purna Purushottam Purwa Purwadi Purwanto Pushpa Pusicio Putu Pyotr Qamar
Qasem Qasim Qassem Qiang Qishan Qobil Qosim Quang Quarto Quasimodo Qudrat Quentin Querano Quin Quincy Quinten
Quintiliano Quintilio Quintino Quinton Quinziano Quinzio Quirin Quirino Rachid Raci Radan Radegast Radek Raden
Radenko Radhost Radika Radim Radimír Radion Radiša Radislav Radit Raditya Radivoj Radivoje Radko Radmil Radmilo Rado
Radolfo Radomil Radomir Radomír Radoš Radosav Radoslav Radovan Radu Răducu Radul Radúz Radvan Raed Raf Rafael Rafaël
Rafał Rafet Raff Raffaele Rafi Rafid Rafik Rafiq Raghuram Raharja Raheel Raheem Rahim Rahman Rahmat Rahsaan Rahul
Raide Raif Raihan Raik Raila Raimondo Raimund Rainald Rainaldo Rainer Rainhard Rainold Raj Rajab Rajan Rajendra
Rajesh Rajiv Rajko Rajmund Rajnath Rajnold Raju Rakesh Rakıp Ralf Ralph Ram Ramazan Ramesh Rameshwar Rami Ramiro
Ramiz Ramon Ramón Ramush Ramy Ramzan Ramziddin Randal Randall Randolf Randolph Randy Ranek Rangga Raniero Ranil
Ranjan Ranjeet Ranjit Ranko Ranolfo Ransom Raoul Raphael Raphaël Rareș Rashad Rashawn Rasheed Rashid Rasim Raşit
Raško Rasmus Rastislav Ratibor Ratimir Ratko Ratmír Rauf Raul Raúl Ravi Ravindra Ravshan Raxmatulloh Ray Rayan Rayane
Rayen Raymond Raymundo Rayyan Raza Răzvan Recai Recep Reda Redmond Reece Reed Refah Refet Refik Reggie Reginald
Reginaldo Régis Regnārs Regolo Reha Řehoř Reid Rein Reinhard Reinhold Reis Rejan Réjean Reksa Relja Relu Remi Rémi
Remig Remigio Remilekun Remington Remo Remondo Remus Remy Remzi Ren Renārs Renat Renát Renato Renaud Rendy René
Rens Renzo Reşat Reşîd Respati Respicio Resûl Resül Reto Reuben Revi Rex Rey Reybaud Reyes Reymundo Reynold Reza
Rəşad Rəşid Rhett Riaan Riad Rian Ricardo Ričards Ricario Riccardo Richard Richárd Richelmo Richie Richmond Rick
Rickard Rickey Ricky Rico Ridwan Riek Rifat Riff Rigard Rigoberto Rinaldo Rino Rio Ritesh Riv Riyad Rizki
Rizvon Rıdvan Rıfat Rıfkı Rıza Roan Robaldo Robb Robbe Robert Róbert Roberto Robi Robinson Rocco Roch Rocky Rod
Rodan Roderick Roderik Roderyk Rodger Rodiano Rodion Rodney Rodolfo Rodoljub Rodolphe Rodrick Rodrigo Rodrigue Roel
Rogelio Roger Rogers Rohan Rohit Roj Rok Roko Roland Rolando Rolf Rolfo Rollin Romain Roman Romano Romāns Romeo Roméo
Romero Romeu Romoaldo Romolo Romuald Romualdo Romul Romulus Ron Ronald Ronaldo Ronan Rongji Ronnie Ronny Roosevelt
Roscoe Roselin Rosendo Rosman Ross Rostislav Rotimi Rover Rowland Roy Royce Ruben Rubén Rúben Rubiano
Rüçhan Rudi Rūdis Rudolf Rūdolfs Rudolph Rudra Rudy Ruedi Rufino Rufo Rufus Ruggero Ruhollah Rui Rükneddin Rune
Rupert Ruperto Ruprecht Rūsiņš Ruslan Rusman Russ Russel Russell Rustam Rüştü Rusty Rutilo Ruto Ryad Ryan Ryder Rylan
Ryszard Ryutaro Sa’dulloh Saad Saadat Saadi Sába Sabah Şaban Sabar Sabato Sabazio Sabele Sabin Sabino Sabir Sabri
Sachin Sacid Sada Şadan Sadar Sadberk Saddam Sadettin Sadi Sadık Sadri Sadriddin Sadullah Saeed Saèr Saffet Saffiro
Saffo Şâfi Safir Safo Safouan Safouane Sagar Şahap Şahin Şahinalp Şahsuvar Şahsüvar Said Saïd Saif Saiful Saim Şaiq
Sajith Saka Sakari Şakir Sâkıp Sakti Saladino Salah Šalamoun Saleh Salem Sali Salif Salih Salim Saliou Salman Saloh
Salomè Salomon Salomone Šalomoun Salustio Salva Salvador Salvatore Salvo Salwator Sam Samandar Samba Samed Sameer
Sami Samih Şamil Samim Samir Sammy Sámo Samson Samsul Samu Samuel Samuël Sámuel Samuele Samy Sanath Sancho Sandeep
Sander Sándor Sandro Sandu Sanele Sanford Sani Sanjay Sanjin Sanka Sansone Sante Santiago Santino Santo Santos
Santosh Saparmurat Sapiente Şarani Sarath Sarbello Sardor Sarvar Sarvin Sascha Sašo Satish Satoshi Saturniano
Saturnin Saturnino Satya Satyen Saud Saul Saúl Saurav Sauveur Sava Sáva Savaş Šavel Saverio Savi Savin Savinien
Savino Savion Savva Şayan Scot Scott Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian Sebastián Šebastián Sebastiano
Sebastião Sebastien Sébastien Sebastjan Sebestian Şecaeddin Seçkin Seckou Secondiano Secondo Sedat Sedrick Sedrik Sef
Sefer Seff Şefik Seghei Segun Şehlevent Sekou Sékou Selahattin Selami Selçuk Selim Selmer Selyan Sem Semih Semion
Semplicio Sempronio Şemsi Semyon Sen Şener Senesio Senn Senne Senofonte Şenol Seok-youl Sep Sepp Seppe Seppo
Şerafettin Serafim Serafin Serafín Serafino Séraphin Serapione Șerban Serbülent Serdar Şeref Serenus Serge Sergei
Sergej Sergen Sergey Serghei Sergi Sergio Sérgio Sergiu Sergiusz Serhad Serhat Şerif Sermet Sertaç Servác Şervan
Server Servidio Serviliano Serzh Sesto Seth Settar Settimio Settimo Setya Sev Sever Severiano Severin Severín Séverin
Severino Severo Şevket Şevki Seweryn Şêxmus Şeyban Seydou Seye Seyfettin Seyfi Seyfullah Seyyit Şəhriyar Sfiso Shad
Shade Shadi Shah Shahboz Shahid Shahobiddin Shahriyor Shahzod Shaï Shaka Shalewa Shamsiddin Shane Shankar Shantanu
Sharad Sharif Shaun Shavkat Shawn Shay Shayan Shehbaz Sheikh Shekoni Sheldon Shemar Sher Sherif Sherman Sherwood
Sherzod Shigeru Shimon Shinji Shinzo Shiv Shoaib Shodiyor Shui-bian Shukrulloh Sibusiso Sico Sicuro Sid Siddarth
Siddhartha Siddhran Sidiq Sidoine Sidon Sidonio Sidy Siebe Siem Siep Sifiso Sigebert Sigfríd Sigfrido Sigismond
Sigismondo Sigmund Sigurd Şihab Şihabeddin Sihanouk Sijuade Sil Silas Silvan Silván Silvano Silvère Silverio
Silvester Silvestr Silvestro Silvian Silvio Silviu Silvius Sim Simão Simen Simeon Siméon Simeone Simi Simion Simo
Simon Šimon Sinan Şinasi Sindre Sinesio Sinfronio Sinică Siniša Sinkler Siphiwe Sipho Şir Siré Sireno Siriano Siricio
Sirineu Sirio Siro Sirojiddin Sisto Sithembiso Sitiveni Sixt Sixte Sixtus Siyanda Sizwe Sıdkı Sırrı Sjoerd Sjors
Skander Sky Slamet Slavek Slávek Slaven Slaviboj Slavibor Slavko Slavoboj Slavoj Slavoljub Slavomil Slavomír Slobodan
Smil Sname Soan Soběslav Sobit Soccorso Socrate Sodiq Sofiane Sohan Sohib Sokrat Solal Soleh Solocone Solomon Solon
Som Somchai Somnath Somu Sondre Sönke Sonny Sooronbay Soren Sören Søren Sorin Sostene Sosteneo Sostrato Soter
Souleyman Souleymane Sourav Spano Spartaco Spencer Speranzio Spiridon Spirydion Spytihněv Srboljub Srećko Srečko
Sredoje Stan Stancu Stanford Stanimír Stanislao Stanislas Stanislav Stanisław Stanko Stanley Stanton Šťasta Steen
Steeve Stef Štef Stefan Štefan Ștefan Stefano Steffen Stelian Sten Stepan Štěpán Stephaans Stephan Stephane Stéphane
Stephen Stephon Sterling Stevan Steve Steven Stewart Stig Stijn Stiliano Stipan Stipe Stiriaco Stjepan Stojan Stojmír
Stone Storm Strahinja Stribor Stuart Suat Subash Subhash Subhi Subodh Sudi Suharto Süheyl Suhrob Suk-yeol Sukarno
Şükrü Sulaiman Sulaymon Suleiman Süleyman Sultan Sulton Suman Sumeet Sune Sunil Suraj Surano Suresh Sururi Surya
Suryakant Suryakanta Sushant Susheel Sushil Susilo Suthep Svatoboj Svatobor Svatomír Svatopluk Svätopluk Svatoslav
Sveatoslav Svebor Sven Svend Sverre Svetislav Svetolik Svetomir Svetoslav Svetozar Svetozár Sviturno Swami Swan
Swapnil Sylvain Sylvan Sylvester Sylvestre Sylwester Szabolcs Szczepan Szymon Tabris Taceddin Tad Taddeo Tade Tadeáš
Tadej Tadeo Tadija Taha Tahir Tahsin Taib Taide Takashi Takeshi Talal Talat Talay Talha Talip Tālis Tālivaldis Talon
Tālrīts Tamás Tamer Tamim Tamino Tammaro Tammo Tan Tancrède Tancredi Taner Tanguy Tanju Tankred Tanner Tao Tapan
Tapani Tapio Taras Tarcisio Tarek Tarik Tariq Tarık Tarkan Taro Tarso Tarun Tasdik Taşkın Taswir Tate Taufan Taufik
Taur Taurean Taurin Tavares Tawfiq Tayfun Tayler Tayyar Tayyip Taziano Tazio Ted Tedi Tedros Teguh Teije Tej
Tejas Tekin Tekinalp Telchide Telemaco Temel Temidayo Temistocle Temitope Teo Teobald Teobaldo Teodor Teodorik
Teodoro Teodosio Teodoto Teodoz Teofan Teofil Teogene Teohari Teoman Terenc Terence Terencius Terencjusz Terenzio
Terrance Terrell Terrence Terrill Tertuliano Terzo Tesauro Tesifonte Teun Teunis Tevfik Tevhid Tevin Tezcan
Tezel Tərlan Thabo Thad Thaddeus Thaksin Thamsanqa Than Thando Thanh Thein Themba Theo Théo Theobald Theodor Theodore
Théodore Theodorik Théodose Theofan Theofil Theophane Théophane Theophile Théophile Théophraste Theotime Theron
Theunis Theuns Thiago Thibaud Thibault Thibaut Thibert Thibo Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo
Thom Thomas Thorben Thore Thorge Thulani Thurman Tiago Tian Tibaldo Tibbe Tiber Tiberio Tiberiu Tiberius Tibo Tibor
Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone Tidiane Tieme Ties Tihomir Tijmen Tijn Tijs Til Tilen Tilio Till
Tillman Tillmann Tim Timbul Timeo Timéo Timm Timmothy Timmy Timo Timofei Timoléon Timon Timotei Timotej Timoteo
Timoteus Timothe Timothee Timothée Timothy Timur Tino Tirone Tirta Tirtayasa Titien Titilope Tito Titouan Titus
Tizian Tiziano Tizio Tınas Tjark Tobia Tobias Tobiáš Tobiasz Tobiloba Tobin Toby Tod Todd Todor Tohir Toke Toki
Tokunbo Tolga Tolomeo Tolunay Tom Toma Tomas Tomás Tomáš Tomasz Tomaž Tome Tomé Tomi Tomiloba Tomislav Tommaso Tommie
Tommy Tomo Tomori Tonči Tone Toney Tonko Tonnin Tony Toon Tope Tor Torben Torbjörn Tore Torkvát Torquato Torrance
Torrey Torsten Tosco Toshiaki Toussaint Toyip Trace Traian Trajan Tranquillo Travis Travon Tre Tremaine Tremayne
Trent Trenton Trever Trevion Trevor Trey Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Tristan Tristano
Tristian Triston Troels Trofim Trong Troy Trpimir Trpko Trystan Tsai Tuan Tudor Tufan Tugay Tugiman Tuğrul Tuğtekin
Tuhfe Tulliano Tullio Tümer Tunahan Tunar Tunç Tunçer Tunde Tunku Tuomas Turan Turgay Turgut Turi Turibio Türkay
Türker Türkeş Turki Turner Turold Tushar Tussio Tuur Tvrtko Twan Tybalt Tycho Tygo Tyler Tymeo Tymon Tymoteusz Tyree
Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ubaydulloh Ubertino Uberto Uche Uchqun Uda Udai
Uddhav Udit Udo Ueli Uffe Ufuk Uģis Ugo Ugolino Uguccione Uğur Uhuru Ujjawal Ujjwal Ukbe Ulberto Ulderico Ulf Ulfo
Ülgen Ulices Ulises Ulisse Ulpiano Ulrich Ulrico Ulrik Ulstano Ultimo Ulvi Ulysse Umang Umar Umaru Umay Umaya Umberto
Umid Umidulloh Umile Ümit Umur Umuralp Umut Ünal Unggul Upendra Upik Upton Uranio Urbain Urban Urbano Urdino Urfon
Uri Uriah Uriel Uriele Uroš Urs Ursicio Ursino Ursmaro Usame Usman Usmon Utama Uttam Uve Uzayr Üzeyir Uzodimma Václav
Vadim Vafo Vagit Vagn Vahâ Vahdet Vahid Valdemar Valdemārs Valente Valentijn Valentim Valentin Valentín Valentino
Valentīns Valentýn Valér Valère Valeri Valerián Valeriano Valerico Valerii Valērijs Valerio Valeriu Valery Valéry
Valfredo Valfrido Valid Valtena Valter Valtr Valtteri Van Vance Vanja Varo Vasco Vasil Vasile Vasili Vasilică Vasilie
Vasily Vasja Vasko Vasudev Vasudeva Vatroslav Vaughn Vavrinec Vavřinec Vecdi Veceaslav Veceslav Vedang Vedanga
Vedasto Vedat Vedran Vefa Vefik Vega Vehbi Veikko Veit Velaphi Veleslav Veli Velibor Velimir Velimír Velio Velislav
Venance Venanzio Vencel Venceslao Venceslas Věnceslav Vendel Vendelín Věnek Venerando Venerio Veniamin Venkaiah
Ventura Venustiano Venusto Verano Verecondo Verenzio Vergiliu Vern Verner Vernon Vero Věroslav Verulo Vespasiano
Veysel Veysi Vezio Vianney Vic Vicente Vicențiu Victor Víctor Victorien Victorin Vid Vidak Vidal Vidhur Vidhya
Vidiano Vidone Vidor Vidur Viggo Vigile Vigo Vijay Vijeko Vik Vikram Viktor Viktorin Viktorín Vilém Vilfredo Vilhelm
Viliam Vilibald Viliberto Viljem Ville Villy Vilmar Vilmārs Vilmos Vimal Viman Vin Vinay Vince Vincenc Vincent
Vincențiu Vincenzo Vindonio Vinebaldo Vinfrido Vinicio Vinnie Vino Vinod Vinsen Vinz Viorel Virat Virgil Virgile
Virgilio Virgiliu Virgin Virginio Virman Virone Visarion Viscardo Vishnu Vishwamitra Vít Vital Vitale Vitali Vitalico
Vitalie Vitalii Vitālijs Vitaly Víťazoslav Vítězslav Vito Vitold Vitor Vítor Vítoslav Vittore Vittoriano Vittorio
Vitus Vivaldo Viviano Vjekoslav Vjenceslav Vlad Vladan Vladek Vladimer Vladimir Vladimír Vladimiro Vladislav Vladivoj
Vladlen Vlado Vlaicu Vlastimil Vlastimir Vlastimír Vlastislav Vlatko Vlk Vodingo Voicu Vojen Vojin Vojislav Vojmil
Vojmír Vojslav Vojtech Vojtěch Vok Voldemārs Volfango Volfgang Volkan Volodymyr Voreqe Vosil Vratislav Vratko Všeboj
Všebor Všerad Všeslav Vsevolod Vujadin Vuk Vukan Vukašin Vukota Vulmaro Vulpiano Vusumuzi Vyacheslav Vyas Wacław Wade
Wadi Wael Waël Wage Wahyu Waino Wakiman Waldo Wale Waleed Walenty Walentyn Waleran Walerian Walery Walgierz Walid
Walker Wallace Walter Walton Waluyo Waly Wandrille Wannes Waqar Ward Wardaya Wardi Warji Warley Warre Warren Warsa
Warsita Warta Washington Wasim Wasis Wassim Watson Wawan Wawrzyniec Waylon Wayne Webster Wei Weiwei Weldon Wellington
Wendell Werner Wes Wesley Wessel Westley Weston Wiktor Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo
Wilfrid Wilfried Wilfryd Wilhelm Will Willard Willem Willi William Willie Willis Willy Wilmer Wilson Wilton Wincenty
Winfield Winston Wira Wiranto Wisnu Wissem Witalis Władysław Włodzimierz Wm Wole Wolf Wolfgang Woodrow Wout Wouter
Wyatt Wyman Xanana Xander Xaver Xaverius Xavi Xavier Xebat Xem Xénophon Xi Xiaobo Xiaoping Xuan Xzavier Yacouba Yağız
Yago Yahya Yahyo Yair Yakubu Yalçın Yalgın Yaman Yang Yango Yanis Yann Yanni Yannic Yannick Yannik Yannis Yaro Yaron
Yaşar Yasin Yasir Yasser Yassin Yassine Yassir Yasuo Yavuz Yaw Yazid Yegor Yekta Yemi Yener Yetkin Yevgeny Yiğit
Ying-jeou Yitzhak Yıldırım Yılmaz Ylan Yoan Yoann Yoav Yoel Yoël Yoga Yogendra Yogesh Yogi Yoginder Yohan Yohann Yoni
Yono Yoqub Yorbek Yoro Yorqin Yosef Yoshihide Yoshihiko Yoshiro Yossef Yossi Youcef Younes Younès Youness Young-sam
Younis Youp Youri Yousaf Yousef Youssef Youssou Youssouf Youssouph Youssoupha Yoweri Yoznur Yüce Yücel Yukio Yüksel
Yulian Yümni Yunus Yuri Yury Yusef Yûsiv Yusuf Yvan Yven Yves Zabedeo Zabir Záboj Zac Zaccaria Zaccheo Zach Zachar
Zacharia Zachariah Zachariáš Zachariasz Zacharie Zachary Zaché Zachery Zack Zackary Zackery Zadig Zafar Zafer Zafir
Zâfir Zahar Zahir Zâhit Zaid Zain Zakaria Zakariya Zakary Zakarya Zaki Zakir Zalán Zamfir Zamir Žan Zander Zane Žanis
Zanobi Zarije Žarko Zaur Záviš Zayd Zayed Zayn Zayniddin Zbislav Zbyhněv Zbyněk Zbyšek Zbyslav Ždan Zdeněk Zdenko
Zderad Zdeslav Zdík Zdirad Zdislav Zdravko Zechariah Zedong Zef Zefiro Zekai Zekeriyyâ Želibor Želimír Želislav
Željko Želmír Zemin Zenaide Zenebio Zeno Zénó Zenobio Zenon Zenone Zente Zenzele Zéphirin Zephyr Zerdeşt Zétény
Zetico Zev Zeyd Zeynel Zia Ziad Žiga Zigfrīds Zigmārs Žigmund Zihnî Zikmund Zilan Zinedine Zion Zithulele Žitomír
Žitoslav Živan Ziver Ziya Ziyad Ziyâd Ziyo Zlatan Zlatko Zlatomír Zohid Zohir Zoilo Zokir Zoltan Zoltán Zoran
Zoroslav Zosim Zosimo Zoyir Zrinislav Zrinko Zsolt Zsombor Zubayr Zübeyr Zuhair Zulfikar Zülfikâr Zurab Zvonimir
Zvonimír Zvonko Zyad Zygmunt
Aakash Abdelmadjid Abdullahi Abed Abhijit Abhishek Ahmadu Akash Akhil Aliko Alyaksandr Amado Amarinder Amartya
Amitabh Ammar Amol Ananias Andrij Andriy Anies Anirudh Ankit Ankur Antonis Anupam Aníbal Arnab Ashish Asim Aslam
Atul Avinash Azam Azmin Balakrishnan Baltasar Barack Basim Bassel Basuki Beto Bhagat Bhupesh Bidya Bimal
Bipin Boutros Boyko Bronislaw Camilo Chamal Chirag Choong Chuck Chukwuma Clive Corbyn Cuauhtémoc Cássio Dalip Danylo
Daoud Darío Debashish Delfin Denys Devendra Dilip Dipak Dlamini Dmytro Duminda Ebenezer Eder Edinson Edmundo
Edson Efraín Eknath Enda Errol Esmail Evangelos Fabricio Farhad Fawzi Fermín Festus Florentino Fouad Fuad
Fulgencio Ganjar Gareth Gastón Gaurav Gbenga Genaro Geoff Georgi Gilmar Giorgos Govind Graeme Gurpreet Hafiz
Hakainde Harbhajan Hardeep Hardik Haris Harish Harjit Haroon Haytham Hemant Herb Hernando Himanta Hipólito
Hishammuddin Houssam Humza Huw Héctor Iain Idi Ifeanyi Ihab Ihor Isko Jaber Jafar Jagan Jairam Jameel Jaroslaw
Jarosław Jaswant Jayant Jeb Jem Jianli Jiechi Jomo Jonty Joram Juanito Junaid Jyotiraditya Kaspar Kassym Katsuya
Kazem Kei Keir Kenta Kev Khairy Kiro Kishore Koji Krishnan Kuldeep Kunal Kyaw Kyriakos Labib Lalit Lamido Lasantha
Lautaro Lech Lindomar Lorne Luhut Lyndon Lázaro Macky Majed Mangosuthu Manish Manjit Manny Manohar Mansoor Marcio
Masaki Masood Massoud Merv Mervyn Mickey Milind Milos Mitt Mobutu Mohit Moise Moqtada Mujahid Muqtada Murtaza
Mykhailo Nabeel Nadeem Nader Naeem Nagendra Narayana Naveed Navjot Nazir Neville Newt Niall Nikhil Nilesh Nirav
Nirmal Nobusuke Néstor Oleh Oleksiy Olexiy Olu Oluwaseun Osama Paddy Palaniswami Panagiotis Pankaj Parth Pascual
Pavan Pavlo Pawan Prabhakar Prabhat Pramod Prateek Praveen Pravin Prithviraj Pushkar Qais Radoslaw Rafizi
Raghav Rahm Rajat Rajeev Rajkumar Ramachandra Raman Ramzi Rashed Ravish Reince Renan Rhys Rishi
Rizwan Romário Roshan Rustem Rómulo Sabelo Sadegh Sadiq Sadyr Saeb Sahil Sajid Salam Saleem Sambit Samora
Sanjeev Sanjiv Saurabh Sayed Serhiy Shafiq Shahbaz Shakir Shashank Shehu Shekhar Shinzō Shivraj Shohei Shyam
Siddharth Simón Sitaram Siyabonga Sohail Sokha Sondhi Srettha Srinivas Subramanian Sudhir Sufyan Suhail Sujit
Sukhbir Sumit Sundar Surin Surjit Swapan Syed Taher Taizo Tareq Tarquin Tejashwi Tendai Teng-hui Tharman Tidjane
Tonye Toshimitsu Tsung Uday Umesh Usama Uthman Utkarsh Vaclav Valeriy Varun Vasyl Vaughan Venkat Venkatesh Vikas
Vineet Vinicius Vipin Viral Virender Vishal Vitaliano Vitaliy Vivek Wahid Wally Waseem Wilf Xabier Yaroslav Yaser
Yashwant Yasuhiro Yousuf Yuriy Yusril Zacarías Zahid Zalmay Zaw Zdenek Ziauddin Zubair Zviad Zwelinzima Álvaro`),
);

/** Given names of both. */
export const UNISEX_NAMES: ReadonlySet<string> = new Set(
  split(`
Addison Alex Alexis Alva Anar Anatolie Anaël Antonie Arcadie Ariel Atmaja Aubrey Augustine Avery Ayan Aydan Bailey
Bala Bela Blair Blessing Bora Brook Cameron Carey Carrie Cary Casey Chandra Chandrika Corey Dado Dale Dana Dara
Darcy Devin Devon Dilan Dominique Drew Ellis Emerson Esra Finley Frankie Gail Gale Girija Guadalupe Habiba
Harley Harper Hayden Hédi Ivica Jackie Jaga Jaime Jamie Jan Janis Janne Jaya Jean Jess Jessie Jindra Jo Joanny
Jocelyn Jody Jordan Jules Juul Kari Kasey Kay Kelly Kendall Kerry Kim Kiran Kris Laurence Laurie Lee
Leigh Leonida Lesley Leslie Lindsay Lindsey Loren Lou Loïs Lula Lynn Mackenzie Mady Manel Marian Marion Marley
Mateja Mel Merle Merrill Meïssa Michal Mija Milota Min Mitra Morgan Nana Nevin Nicola Nikita Nikol Nil Nino Noel Nusrat
Paris Parker Pat Paulin Payton Peyton Pravoslav Quinn Rahmi Rama Reese Regan Rene Riley Robbie Robin Rory Rowan
Sadio Safa Sandy Sasha Saša Scottie Shannon Shashi Shelby Sidney Skylar Skyler Soma Stacey Stacy Tari Tasnim
Taylor Teddy Terry Tine Toni Tory Tracey Tracy Vivien Yacine Yani Yaya Zaharia Zana Zena`),
);

/** Those of them that most bearers in English news share with other men, and with other women. */
export const MOSTLY_MALE: ReadonlySet<string> = new Set(
  split(`
Alex Cameron Cary Casey Corey Dale Darcy Devin Drew Emerson Finley Frankie Hayden Jaime Jamie Jean Jordan Jules Loren Lou
Mel Merrill Noel Parker Quinn Rene Riley Robbie Robin Rory Rowan Sidney Taylor Teddy Terry Kris Kim`),
);
export const MOSTLY_FEMALE: ReadonlySet<string> = new Set(
  split(`
Addison Alexis Ariel Avery Carrie Dana Gail Harper Jackie Jess Jessie Jo Jocelyn Kay Kelly Kendall Kerry Laurie Leigh Leslie
Lesley Lindsay Lynn Mackenzie Sandy Shannon Shelby Skylar Stacey Stacy Toni Tracey Tracy Nicola`),
);
