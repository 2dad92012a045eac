/**
 * The 92 neighbourhoods of Rotterdam, written by scripts/write-geography.ts; change that, not this.
 * One a line: code, name, district, area, side, bank, longitude and latitude of the centroid, residents
 * in 2017 and in 2025, residents of 15 to 75 per thousand, persons on social assistance at the end of
 * 2021, four-digit postcodes with their residents in this neighbourhood.
 * Sources: CBS key figures districts and neighbourhoods 2018 (codes, residents by age of 2017, rent,
 * income); CBS areas 2025; CBS/Kadaster district map (centroids of the simplified polygons); CBS 83503NED
 * (postcodes; the overlay is derived); CBS key figures 2022 (persons on social assistance in six
 * districts). All CC BY 4.0. Derived: residents of 2025 are those of 2017 grown with their area; the
 * share of 15 to 75 is fitted so that Zuid has 161,800 at the end of 2021 (14,400 persons at a published
 * rate of 8.9%); persons on social assistance outside the six districts follow rent and income within
 * 14,400 in Zuid and 21,300 elsewhere.
 */
export const neighbourhoodLines = `
BU05990110|Stadsdriehoek|WK059901|Rotterdam Centrum|rest|north|4.4875|51.9188|15615|19543|880|728|3011:16964 3016:250 3032:395
BU05990111|Oude Westen|WK059901|Rotterdam Centrum|rest|north|4.4675|51.9179|9435|11808|815|729|3013:62 3014:7472 3015:1596
BU05990112|Cool|WK059901|Rotterdam Centrum|rest|north|4.4764|51.9184|5660|7084|877|352|3012:5684
BU05990113|C.S. kwartier|WK059901|Rotterdam Centrum|rest|north|4.4680|51.9243|960|1201|890|36|3013:851
BU05990118|Nieuwe Werk|WK059901|Rotterdam Centrum|rest|north|4.4735|51.9064|1645|2059|882|51|3016:1685
BU05990119|Dijkzigt|WK059901|Rotterdam Centrum|rest|north|4.4689|51.9117|695|870|930|57|3015:540
BU05990320|Delfshaven|WK059903|Delfshaven|rest|north|4.4550|51.9067|7000|7130|851|491|3016:125 3024:5724
BU05990321|Bospolder|WK059903|Delfshaven|rest|north|4.4433|51.9086|7025|7155|788|554|3025:6495
BU05990322|Tussendijken|WK059903|Delfshaven|rest|north|4.4431|51.9128|7130|7262|792|586|3023:569 3026:6849
BU05990323|Spangen|WK059903|Delfshaven|rest|north|4.4367|51.9173|10195|10384|782|668|3022:1007 3027:9957
BU05990324|Nieuwe Westen|WK059903|Delfshaven|rest|north|4.4504|51.9169|19470|19831|804|1420|3021:724 3022:8757 3023:8916 3041:14
BU05990325|Middelland|WK059903|Delfshaven|rest|north|4.4599|51.9171|12030|12253|836|626|3013:103 3021:11225
BU05990327|Oud-Mathenesse|WK059903|Delfshaven|rest|north|4.4246|51.9174|7125|7257|812|368|3028:7715 3044:74
BU05990328|Witte Dorp|WK059903|Delfshaven|rest|north|4.4267|51.9148|590|601|772|38|3028:1
BU05990329|Schiemond|WK059903|Delfshaven|rest|north|4.4508|51.9032|5280|5378|772|217|3024:3721 3029:4175
BU05990451|Kleinpolder|WK059904|Overschie|rest|north|4.4342|51.9334|7705|8833|755|439|3041:135 3042:7861
BU05990452|Noord-Kethel|WK059904|Overschie|rest|north|4.3942|51.9544|70|80|875|1|3047:21
BU05990454|Schieveen|WK059904|Overschie|rest|north|4.4175|51.9634|345|396|749|4|3046:269
BU05990455|Zestienhoven|WK059904|Overschie|rest|north|4.4462|51.9506|2375|2723|677|26|3045:1692 3046:21
BU05990456|Overschie|WK059904|Overschie|rest|north|4.4242|51.9427|6745|7732|781|201|3043:6702 3045:296 3046:38 3047:38
BU05990457|Landzicht|WK059904|Overschie|rest|north|4.4295|51.9453|385|441|789|25|3043:1
BU05990515|Agniesebuurt|WK059905|Noord|rest|north|4.4765|51.9295|4090|4169|833|284|3032:4152 3035:340
BU05990516|Provenierswijk|WK059905|Noord|rest|north|4.4690|51.9275|4650|4739|844|250|3033:4617
BU05990531|Bergpolder|WK059905|Noord|rest|north|4.4656|51.9357|7885|8036|884|406|3037:782 3038:7281
BU05990532|Blijdorp|WK059905|Noord|rest|north|4.4566|51.9304|10290|10488|834|296|3039:10271
BU05990534|Liskwartier|WK059905|Noord|rest|north|4.4737|51.9380|7615|7761|802|341|3037:6955 3051:705
BU05990535|Oude Noorden|WK059905|Noord|rest|north|4.4826|51.9349|17150|17479|810|1193|3032:1977 3035:6383 3036:7801
BU05990558|Blijdorpse Polder|WK059905|Noord|rest|north|4.4425|51.9275|120|122|944|3|3041:31
BU05990660|Schiebroek|WK059906|Hillegersberg-Schiebroek|rest|north|4.4717|51.9637|16430|16793|735|1020|3045:804 3052:6410 3053:9847
BU05990661|Hillegersberg-Zuid|WK059906|Hillegersberg-Schiebroek|rest|north|4.4735|51.9445|8055|8233|781|175|3045:1438 3051:7052
BU05990662|Hillegersberg-Noord|WK059906|Hillegersberg-Schiebroek|rest|north|4.4901|51.9556|7835|8008|744|218|3053:629 3054:7500
BU05990664|Terbregge|WK059906|Hillegersberg-Schiebroek|rest|north|4.5150|51.9518|3520|3598|760|88|3056:3121
BU05990665|Molenlaankwartier|WK059906|Hillegersberg-Schiebroek|rest|north|4.5061|51.9603|8045|8223|689|110|3055:7930
BU05990814|Rubroek|WK059908|Kralingen-Crooswijk|rest|north|4.4918|51.9273|8375|8779|823|541|3031:7910
BU05990836|Nieuw-Crooswijk|WK059908|Kralingen-Crooswijk|rest|north|4.4965|51.9409|2750|2883|812|202|3034:2468
BU05990837|Oud-Crooswijk|WK059908|Kralingen-Crooswijk|rest|north|4.4953|51.9327|8170|8564|779|691|3034:8460 3062:834
BU05990841|Kralingen-West|WK059908|Kralingen-Crooswijk|rest|north|4.5051|51.9273|15785|16546|819|889|3061:15438
BU05990842|Kralingen-Oost|WK059908|Kralingen-Crooswijk|rest|north|4.5241|51.9220|8050|8438|791|195|3062:6918
BU05990843|Kralingse Bos|WK059908|Kralingen-Crooswijk|rest|north|4.5200|51.9372|105|110|809|3|3062:1
BU05990845|De Esch|WK059908|Kralingen-Crooswijk|rest|north|4.5273|51.9082|4455|4670|832|286|3063:4054
BU05990847|Struisenburg|WK059908|Kralingen-Crooswijk|rest|north|4.5081|51.9192|5745|6022|907|282|3063:5068
BU05991017|Kop van Zuid|WK059910|Feijenoord|zuid|south|4.4892|51.9065|2390|2564|909|126|3072:2716
BU05991079|Kop van Zuid-Entrepot|WK059910|Feijenoord|zuid|south|4.5038|51.9066|8475|9094|775|510|3071:5817 3072:959
BU05991080|Vreewijk|WK059910|Feijenoord|zuid|south|4.5090|51.8859|13885|14899|779|1264|3075:13168 3083:990
BU05991081|Bloemhof|WK059910|Feijenoord|zuid|south|4.5010|51.8935|13740|14743|783|1272|3073:13538
BU05991082|Hillesluis|WK059910|Feijenoord|zuid|south|4.5127|51.8955|11990|12865|776|850|3074:11747 3077:1093
BU05991085|Katendrecht|WK059910|Feijenoord|zuid|south|4.4831|51.9005|4760|5108|752|270|3072:5911
BU05991086|Afrikaanderwijk|WK059910|Feijenoord|zuid|south|4.5011|51.9011|8020|8606|780|885|3072:5751
BU05991087|Feijenoord|WK059910|Feijenoord|zuid|south|4.5106|51.9100|7505|8053|752|801|3071:7422
BU05991088|Noordereiland|WK059910|Feijenoord|zuid|south|4.4966|51.9140|3270|3509|832|203|3071:6419
BU05991283|Oud-IJsselmonde|WK059912|IJsselmonde|zuid|south|4.5448|51.9000|5885|6140|809|157|3077:7652
BU05991284|Lombardijen|WK059912|IJsselmonde|zuid|south|4.5239|51.8764|13830|14430|756|1020|3076:14182 3079:792
BU05991289|Groot-IJsselmonde|WK059912|IJsselmonde|zuid|south|4.5462|51.8855|28385|29616|758|1797|3078:12456 3079:14894
BU05991290|Beverwaard|WK059912|IJsselmonde|zuid|south|4.5671|51.8923|11965|12484|765|718|3077:8928
BU05991391|Pernis|WK059913|Pernis|rest|south|4.3887|51.8878|4790|4965|776|102|3195:4846
BU05991444|'s-Gravenland|WK059914|Prins Alexander|rest|north|4.5509|51.9249|8155|8370|795|210|3065:7983
BU05991446|Kralingse Veer|WK059914|Prins Alexander|rest|north|4.5477|51.9106|1655|1699|792|35|3064:1645
BU05991448|Prinsenland|WK059914|Prins Alexander|rest|north|4.5488|51.9344|9935|10197|780|442|3066:9158
BU05991449|Het Lage Land|WK059914|Prins Alexander|rest|north|4.5427|51.9454|10645|10926|784|504|3067:11104 3068:1364
BU05991463|Ommoord|WK059914|Prins Alexander|rest|north|4.5430|51.9608|25275|25942|746|1167|3056:172 3068:13183 3069:10736
BU05991466|Zevenkamp|WK059914|Prins Alexander|rest|north|4.5704|51.9664|16095|16520|779|700|3068:7046 3069:8099
BU05991467|Oosterflank|WK059914|Prins Alexander|rest|north|4.5606|51.9462|10625|10905|783|548|3066:1132 3067:9428 3068:1364
BU05991468|Nesselande|WK059914|Prins Alexander|rest|north|4.5877|51.9803|12540|12871|696|193|3059:12406
BU05991570|Charlois Zuidrand|WK059915|Charlois|zuid|south|4.4665|51.8665|495|523|782|10|3084:319 3088:10
BU05991571|Tarwewijk|WK059915|Charlois|zuid|south|4.4848|51.8945|12230|12923|803|1019|3081:12024
BU05991572|Carnisse|WK059915|Charlois|zuid|south|4.4792|51.8884|11275|11914|811|480|3083:11599
BU05991573|Zuidwijk|WK059915|Charlois|zuid|south|4.4894|51.8734|12635|13351|762|955|3084:180 3085:13776
BU05991574|Oud-Charlois|WK059915|Charlois|zuid|south|4.4664|51.8912|13585|14354|798|901|3082:11985 3087:1865
BU05991575|Wielewaal|WK059915|Charlois|zuid|south|4.4617|51.8807|535|565|797|58|3084:638
BU05991576|Zuidplein|WK059915|Charlois|zuid|south|4.4900|51.8875|1220|1289|820|73|3083:1132
BU05991577|Pendrecht|WK059915|Charlois|zuid|south|4.4688|51.8737|12105|12791|753|856|3086:11941
BU05991578|Zuiderpark|WK059915|Charlois|zuid|south|4.4846|51.8787|1270|1342|740|69|3084:838 3088:9
BU05991593|Heijplaat|WK059915|Charlois|zuid|south|4.4224|51.8912|1395|1474|792|103|3089:1688
BU05991692|Hoogvliet-Noord|WK059916|Hoogvliet|rest|south|4.3616|51.8698|12570|13184|783|494|3193:6275 3194:6415
BU05991699|Hoogvliet-Zuid|WK059916|Hoogvliet|rest|south|4.3659|51.8550|21925|22996|768|1018|3191:9761 3192:12514
BU05991701|Strand en Duin|WK059917|Hoek van Holland|rest|north|4.0880|51.9935|2250|2329|747|39|3151:2705
BU05991702|Dorp|WK059917|Hoek van Holland|rest|north|4.1409|51.9780|7885|8163|771|345|3151:7700
BU05991703|Rijnpoort|WK059917|Hoek van Holland|rest|north|4.1795|51.9569|70|72|713|2|3198:1
BU05991853|Spaanse Polder|WK059918|Spaanse Polder|rest|north|4.4207|51.9284|105|105|853|5|3044:41
BU05991926|Nieuw-Mathenesse|WK059919|Nieuw-Mathenesse|rest|north|4.4244|51.9077|15|15|862|0|3029:1
BU05992194|Waalhaven|WK059921|Waalhaven-Eemhaven|rest|south|4.4391|51.8917|10|10|1000|0|3087:1
BU05992196|Eemhaven|WK059921|Waalhaven-Eemhaven|rest|south|4.4068|51.8835|20|20|896|0|3088:2
BU05992198|Waalhaven-Zuid|WK059921|Waalhaven-Eemhaven|rest|south|4.4422|51.8738|0|0|797|0|3088:4
BU05992295|Vondelingenplaat|WK059922|Vondelingenplaat|rest|south|4.3528|51.8865|0|0|797|0|3196:1
BU05992306|Botlek|WK059923|Botlek-Europoort-Maasvlakte|rest|south|4.2779|51.8828|0|0|797|0|3197:1
BU05992307|Europoort|WK059923|Botlek-Europoort-Maasvlakte|rest|south|4.1493|51.9423|0|0|797|0|3198:5
BU05992308|Maasvlakte|WK059923|Botlek-Europoort-Maasvlakte|rest|south|4.0142|51.9564|0|0|797|0|3151:1
BU05992459|Bedrijventerrein Rotterdam Noord-West|WK059924|Bedrijventerrein Noord-West|rest|north|4.4063|51.9430|20|20|1000|0|3047:7
BU05992540|Rivium|WK059925|Rivium|rest|north|4.5378|51.9175|0|0|797|0|3063:1
BU05992650|Bedrijventerrein Schieveen|WK059926|Bedrijventerrein Schieveen|rest|north|4.4280|51.9600|0|0|797|0|3046:1
BU05992704|Rozenburg|WK059927|Rozenburg|rest|south|4.2439|51.9076|12365|12605|766|405|3181:12495
BU05992705|Noordzeeweg en omgeving|WK059927|Rozenburg|rest|south|4.2119|51.9296|0|0|797|0|3181:1
`;
