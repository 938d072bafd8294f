/**
 * The United Nations, its agencies, missions and courts, and the international financial institutions.
 * Belongs: as in index.ts. Missions stand with their names ("UN Mission in Liberia") and acronyms, in English and French.
 * Not: regional organisations and their missions (regional.ts).
 * Source: official names of the bodies.
 */
export const UNITED_NATIONS = `
United Nations;UN;U.N.;United Nations Organization|-|IGO
UN Security Council;Security Council;UNSC|-|IGO
UN General Assembly;UNGA|-|IGO
UN Human Rights Council;Human Rights Council;UNHRC|-|IGO
UN Commission on Human Rights|-|IGO
UN Human Rights Committee|-|IGO
UN Committee Against Torture|-|IGO
UN Economic and Social Council;ECOSOC|-|IGO
UN Secretariat|-|IGO
UN Counter-Terrorism Committee|-|IGO
UN Peacebuilding Commission|-|IGO
UN Department of Peacekeeping Operations;UN Department of Peace Operations|-|IGO
Office of the United Nations High Commissioner for Human Rights;Office of the UN High Commissioner for Human Rights;Office of the High Commissioner for Human Rights;UN Human Rights Office;OHCHR|-|IGO
UN High Commissioner for Refugees;UN Refugee Agency;UNHCR|-|IGO
UN Children's Fund;Unicef;UNICEF|-|IGO
World Food Programme;UN World Food Programme;WFP|-|IGO
World Health Organization;WHO|-|IGO
Pan American Health Organization;Pan-American Health Organization;PAHO|-|IGO
International Agency for Research on Cancer|-|IGO
Food and Agriculture Organization;UN Food and Agriculture Organization;FAO|-|IGO
International Fund for Agricultural Development;IFAD|-|IGO
International Labour Organization;International Labor Organization;ILO|-|IGO
United Nations Educational, Scientific and Cultural Organization;Unesco;UNESCO|-|IGO
World Heritage Committee|-|IGO
UN Development Programme;UNDP|-|IGO
UN Environment Programme;UNEP|-|IGO
UN Population Fund;UNFPA|-|IGO
UN Relief and Works Agency;UN Relief and Works Agency for Palestine Refugees;UNRWA|-|IGO
UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs;OCHA;UNOCHA|-|IGO
UN Office on Drugs and Crime;UNODC|-|IGO
UN International Drug Control Programme|-|IGO
International Narcotics Control Board|-|IGO
UN Office for Disaster Risk Reduction;UNDRR;UNISDR|-|IGO
UN Office for Project Services;UNOPS|-|IGO
UN Mine Action Service;UNMAS|-|IGO
UN Institute for Training and Research;UNITAR;UNOSAT|-|IGO
UN Institute for Disarmament Research|-|IGO
UN University|-|IGO
UN Conference on Trade and Development;UNCTAD|-|IGO
UN Industrial Development Organization;UNIDO|-|IGO
UN Human Settlements Programme;UN-Habitat|-|IGO
United Nations Entity for Gender Equality;UN Women|-|IGO
UNAIDS;Joint UN Programme on HIV/AIDS;Joint United Nations Programme on HIV/AIDS|-|IGO
UN Framework Convention on Climate Change;UNFCCC|-|IGO
Intergovernmental Panel on Climate Change;IPCC|-|IGO
UN Economic Commission for Europe;UNECE|-|IGO
Economic Commission for Latin America and the Caribbean;ECLAC;CEPAL|-|IGO
Economic Commission for Africa;UN Economic Commission for Africa;UNECA|-|IGO
Economic and Social Commission for Asia and the Pacific;UN Economic and Social Commission for Asia and the Pacific|-|IGO
Economic and Social Commission for Western Asia;UN Economic and Social Commission for Western Asia;ESCWA|-|IGO
International Atomic Energy Agency;IAEA|-|IGO
International Civil Aviation Organization;ICAO|-|IGO
International Maritime Organization;?IMO|-|IGO
International Telecommunication Union;ITU|-|IGO
Universal Postal Union|-|IGO
World Intellectual Property Organization;WIPO|-|IGO
World Meteorological Organization;WMO|-|IGO
World Tourism Organization;UN World Tourism Organization;UNWTO|-|IGO
International Organization for Migration;IOM|-|IGO
International Seabed Authority|-|IGO
Integrated Food Security Phase Classification|-|IGO
Codex Alimentarius Commission|-|IGO
International Monetary Fund;IMF|-|IGO
World Bank;World Bank Group|-|IGO
International Finance Corporation|-|IGO
International Development Association|-|IGO
International Bank for Reconstruction and Development|-|IGO
Multilateral Investment Guarantee Agency|-|IGO
International Centre for Settlement of Investment Disputes;ICSID|-|IGO
Global Environment Facility|-|IGO
Green Climate Fund|-|IGO
Global Fund;Global Fund to Fight AIDS, Tuberculosis and Malaria|-|IGO
Unitaid;UNITAID|-|IGO
World Trade Organization;WTO|-|IGO
International Court of Justice;World Court;ICJ|-|IGO
International Criminal Court;ICC|-|IGO
International Criminal Tribunal for the former Yugoslavia;International Criminal Tribunal for the Former Yugoslavia;International Criminal Tribunal for Yugoslavia;ICTY|-|IGO
International Criminal Tribunal for Rwanda;ICTR|-|IGO
International Residual Mechanism for Criminal Tribunals|-|IGO
Special Court for Sierra Leone|-|IGO
Special Tribunal for Lebanon|-|IGO
Extraordinary Chambers in the Courts of Cambodia;ECCC|-|IGO
Kosovo Specialist Chambers|-|IGO
International Tribunal for the Law of the Sea;ITLOS|-|IGO
Permanent Court of Arbitration|-|IGO
Iran-United States Claims Tribunal;Iran-US Claims Tribunal|-|IGO
UN Special Commission;UNSCOM|-|IGO
UN Monitoring, Verification and Inspection Commission;UNMOVIC|-|IGO
UN Compensation Commission|-|IGO
UNIFIL;Unifil;UN Interim Force in Lebanon|-|IGO
UNDOF;UN Disengagement Observer Force|-|IGO
UNTSO;UN Truce Supervision Organization|-|IGO
UNMOGIP;UN Military Observer Group in India and Pakistan|-|IGO
UNFICYP;UN Peacekeeping Force in Cyprus|-|IGO
UNIKOM;UN Iraq-Kuwait Observation Mission|-|IGO
UNIIMOG;UN Iran-Iraq Military Observer Group|-|IGO
UNPROFOR;Unprofor;UN Protection Force|-|IGO
UNPREDEP|-|IGO
UNTAES|-|IGO
UNMIBH|-|IGO
UNMIK;UN Interim Administration Mission in Kosovo;UN Mission in Kosovo|-|IGO
UNOMIG;UN Observer Mission in Georgia|-|IGO
UNMOT;UN Mission of Observers in Tajikistan|-|IGO
UNAMA;UN Assistance Mission in Afghanistan|-|IGO
UNAMI;UN Assistance Mission for Iraq|-|IGO
UNITAD|-|IGO
UNSMIS;UN Supervision Mission in Syria|-|IGO
UNMHA;UN Mission to Support the Hodeidah Agreement|-|IGO
UNSMIL;UN Support Mission in Libya|-|IGO
MINURSO;Minurso;UN Mission for the Referendum in Western Sahara|-|IGO
UNAMID;African Union-United Nations Mission in Darfur;UN-African Union Mission in Darfur;African Union-UN Mission in Darfur|-|IGO
UNMISS;UN Mission in South Sudan|-|IGO
UNMIS;UN Mission in Sudan|-|IGO
UNISFA;UN Interim Security Force for Abyei|-|IGO
UNITAMS|-|IGO
UNMEE;UN Mission in Ethiopia and Eritrea|-|IGO
UNOSOM;UN Operation in Somalia|-|IGO
UNITAF|-|IGO
UNSOM;UN Assistance Mission in Somalia|-|IGO
UNMIL;UN Mission in Liberia|-|IGO
UNOMIL;UN Observer Mission in Liberia|-|IGO
UNAMSIL;UN Mission in Sierra Leone|-|IGO
UNOMSIL;UN Observer Mission in Sierra Leone|-|IGO
UNOCI;ONUCI;UN Operation in Ivory Coast;UN Operation in Côte d'Ivoire|-|IGO
UNAMIR;UN Assistance Mission for Rwanda|-|IGO
ONUB;UN Operation in Burundi|-|IGO
MONUC;UN Mission in the Democratic Republic of Congo;UN Mission in Congo|-|IGO
MONUSCO;Monusco;UN Organization Stabilization Mission in the Democratic Republic of the Congo|-|IGO
MINURCA|-|IGO
MINURCAT|-|IGO
MINUSCA;Minusca|-|IGO
MINUSMA;Minusma|-|IGO
UNAVEM;UN Angola Verification Mission|-|IGO
MONUA|-|IGO
ONUMOZ;UN Operation in Mozambique|-|IGO
UNTAG;UN Transition Assistance Group|-|IGO
UNTAC;UN Transitional Authority in Cambodia|-|IGO
UNTAET;UN Transitional Administration in East Timor|-|IGO
UNAMET;UN Mission in East Timor|-|IGO
UNMIT;UN Integrated Mission in Timor-Leste|-|IGO
UNMISET|-|IGO
UNMIN;UN Mission in Nepal|-|IGO
ONUSAL;UN Observer Mission in El Salvador|-|IGO
ONUCA;UN Observer Group in Central America|-|IGO
MINUGUA;UN Verification Mission in Guatemala|-|IGO
MINUSTAH;Minustah;UN Stabilization Mission in Haiti|-|IGO
UNMIH;UN Mission in Haiti|-|IGO
BINUH;UN Integrated Office in Haiti|-|IGO
UN Verification Mission in Colombia|-|IGO
UN Command|-|IGO
`;
