"""Name the kinds of data that the world's laws speak of, tied to no law.

Every name in capitals is a category, and `TAXONOMY` orders them all. A law ties its own notions in from
outside: its list of sensitive data, say, is a category of its own that names these ones as narrower.

How to read the order:

- What stands under a broader category is wholly of that kind. Broader categories may be several.
- Two categories overlap where a third lies within both. That is why the last sections name the places where
  kinds meet: a payroll account is employment data and a financial account at once. Categories that nothing
  joins are taken to be apart, so data that mix kinds are best described by naming each kind.
- A category may describe a standing, such as being data on a child, which any data of the broader kinds may
  have though it does not show in them. Unless somebody says so, it is ordinary that data do not have it.
- Whether data are pseudonymised, encrypted or public is no kind of data: those are facts about a transfer.

A number beside a category counts people, or devices for precise positions, or nothing, as `unit` says.

Example:
    >>> TAXONOMY.is_within("payroll_account", "employment")
    True
    >>> TAXONOMY.may_overlap("employment", "health"), TAXONOMY.may_overlap("contact", "health")
    (True, False)
    >>> TAXONOMY.may_overlap("contact", "children")
    True
"""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Taxonomy, Unit

__all__ = [
    "ACCESS_LOGS",
    "ACCOUNT",
    "ACCOUNTING",
    "ACCOUNT_AUTHENTICATION",
    "ACCOUNT_BALANCE",
    "ACCOUNT_PURCHASES",
    "ADVERTISING_ID",
    "AD_TRACKING",
    "AGE",
    "ANONYMISED",
    "ANONYMISED_BIOMETRIC",
    "ANONYMISED_FINANCIAL",
    "ANONYMISED_GENOMIC",
    "ANONYMISED_HEALTH",
    "ANONYMISED_LOCATION",
    "ANONYMISED_OMIC",
    "ARCHIVE",
    "ASSETS_AND_DEBTS",
    "AUDIOVISUAL",
    "BACKGROUND_CHECK",
    "BEHAVIOUR",
    "BIOMETRIC",
    "BIOMETRIC_CREDENTIAL",
    "BIOMETRIC_HEALTH",
    "BIOMETRIC_IDENTIFICATION",
    "BIOSPECIMEN",
    "BORDER_BIOMETRIC",
    "BROWSING",
    "BUSINESS_CONTACT",
    "CALL_DETAIL",
    "CALL_LOCATION",
    "CARE_BENEFITS",
    "CATEGORIES",
    "CHILDREN",
    "CHILDREN_UNDER_13",
    "CHILDREN_UNDER_14",
    "CHILDREN_UNDER_16",
    "CHILDREN_UNDER_17",
    "CIVIL_REGISTRATION",
    "CLINICAL_OMIC",
    "CLINICAL_TRIAL",
    "COMMERCIAL",
    "COMMUNICATION",
    "COMMUNICATION_CONTENT",
    "COMMUNICATION_METADATA",
    "COMPANY_CREDIT",
    "CONTACT",
    "CONTROLLED_TECHNOLOGY",
    "CONTROL_SYSTEM",
    "CREDIT",
    "CREDIT_ACCOUNTS",
    "CRIMINAL",
    "CRITICAL_INFRASTRUCTURE",
    "CROSS_SITE_ACTIVITY",
    "CUSTOMER",
    "CUSTOMER_CONTACT",
    "CUSTOMER_DUE_DILIGENCE",
    "DATA",
    "DEFENCE",
    "DEMOGRAPHIC",
    "DETAILED_MAP",
    "DEVICE",
    "DEVICE_ID",
    "DEVICE_LOCATION",
    "DIETARY_NEEDS",
    "DISABILITY",
    "DNA_PROFILE",
    "DRIVING_LICENCE",
    "EDUCATION",
    "ELECTORAL",
    "EMPLOYEE_BIOMETRIC",
    "EMPLOYEE_HEALTH",
    "EMPLOYEE_ID",
    "EMPLOYEE_LOCATION",
    "EMPLOYMENT",
    "EPIGENOMIC",
    "EQUALITY_MONITORING",
    "ETHNIC_ORIGIN",
    "FACE_IMAGE",
    "FAMILY",
    "FINANCIAL",
    "FINANCIAL_ACCOUNT",
    "FINANCIAL_ACCOUNT_NUMBER",
    "FINANCIAL_PIN",
    "GENETIC",
    "GENOMIC",
    "GEOSPATIAL",
    "GOVERNMENT_ID",
    "HEALTH",
    "HEALTH_INSURANCE",
    "HEALTH_INTEREST",
    "HEALTH_MESSAGES",
    "HEALTH_PURCHASES",
    "IMMIGRATION",
    "IMMIGRATION_ID",
    "INCOME",
    "INDUSTRIAL",
    "INSURANCE",
    "INTIMATE_IMAGE",
    "INTIMATE_INTEREST",
    "INTIMATE_MESSAGES",
    "ITINERARY",
    "JOB",
    "LABELLED_BIOSPECIMEN",
    "LOCATION",
    "LOCATION_COARSE",
    "LOCATION_EXACT",
    "LOCATION_PRECISE",
    "LOCATION_TRACK",
    "LOCATION_TRACK_EXACT",
    "MACHINE_TELEMETRY",
    "MEDIA_CONSUMPTION",
    "MEDICAL_RECORD",
    "MILITARY_SERVICE",
    "MUNITIONS_TECHNOLOGY",
    "NAME",
    "NATIONAL_ID",
    "NETWORK_ID",
    "NON_PERSONAL",
    "OFFICIAL",
    "OMIC",
    "ONLINE_ACTIVITY",
    "ONLINE_IDENTIFIER",
    "PARTICULARS",
    "PARTY_REGISTRATION",
    "PASSPORT",
    "PASSWORD",
    "PATHOGEN",
    "PATIENT_IDENTITY",
    "PAY",
    "PAYMENT",
    "PAYMENT_ACCOUNT",
    "PAYMENT_CARD",
    "PAYMENT_CARD_NUMBER",
    "PAYROLL_ACCOUNT",
    "PERSONAL",
    "PHILOSOPHICAL_BELIEF",
    "POLITICAL_OPINION",
    "PRIVATE_FILES",
    "PRIVATE_RECORDINGS",
    "PROFILE",
    "PROTEOMIC",
    "PURCHASES",
    "REGISTRATION",
    "RELIGION",
    "ROAD_SURVEY",
    "SENSOR",
    "SEXUAL_HEALTH",
    "SEXUAL_ORIENTATION",
    "SEX_LIFE",
    "SITE_MAP",
    "SOCIAL_RELATIONS",
    "SOCIAL_SECURITY",
    "SOCIAL_SECURITY_NUMBER",
    "SOURCE_CODE",
    "SPECIFIC_IDENTITY",
    "STATE_SECRET",
    "STATISTICAL",
    "STUDENT_HEALTH",
    "SUBSCRIBER",
    "SYSTEM",
    "SYSTEM_CREDENTIALS",
    "SYSTEM_LOGS",
    "SYSTEM_OPERATION",
    "TAX",
    "TAXONOMY",
    "TAX_RETURN",
    "TECHNICAL",
    "TRADE_DOCUMENTS",
    "TRADE_SECRET",
    "TRADE_UNION_MEMBERSHIP",
    "TRANSCRIPTOMIC",
    "TRAVEL",
    "TRAVEL_ASSISTANCE",
    "TRAVEL_DOCUMENT",
    "TRAVEL_PAYMENT",
    "TRIAL_OMIC",
    "USERNAME",
    "USER_CONTENT",
    "VEHICLE",
    "VEHICLE_REGISTRATION",
    "VEHICLE_SURROUNDINGS",
    "VEHICLE_TELEMETRY",
    "VEHICLE_TRACK",
    "VIDEO_VIEWING",
    "VITAL_SIGNS",
    "WELLNESS",
    "WORK_COMMUNICATION",
]


# The roots.

DATA: Final = DataCategory(
    id="data",
    name="Data",
    definition="Any data, or material from which data can be read.",
    unit=Unit.NONE,
    dpv=("dpv:Data",),
)
PERSONAL: Final = DataCategory(
    id="personal",
    name="Personal data",
    definition="Data that relate to a person who is identified or can be.",
    broader=[DATA],
    fideslang=("user",),
    dpv=("dpv:PersonalData",),
)
NON_PERSONAL: Final = DataCategory(
    id="non_personal",
    name="Non-personal data",
    definition="Data that relate to no person who is identified or can be.",
    broader=[DATA],
    unit=Unit.NONE,
    dpv=("dpv:NonPersonalData",),
)

# Who somebody is, and what is said of everybody.

PARTICULARS: Final = DataCategory(
    id="particulars",
    name="Contact and demographic data",
    definition="Names, contact details and plain facts such as birth date, sex, language or nationality.",
    broader=[PERSONAL],
    fideslang=("user.demographic.gender", "user.demographic.language"),
    dpv=("pd:BirthPlace", "pd:Citizenship", "pd:Gender", "pd:Language", "pd:Nationality"),
)
CONTACT: Final = DataCategory(
    id="contact",
    name="Contact data",
    definition="Names, addresses, telephone numbers, e-mail and public handles by which people are reached.",
    broader=[PARTICULARS],
    fideslang=(
        "user.contact",
        "user.contact.address",
        "user.contact.address.city",
        "user.contact.address.country",
        "user.contact.address.postal_code",
        "user.contact.address.state",
        "user.contact.address.street",
        "user.contact.email",
        "user.contact.fax_number",
        "user.contact.phone_number",
        "user.contact.url",
    ),
    dpv=("pd:Contact", "pd:EmailAddress", "pd:PhysicalAddress", "pd:TelephoneNumber"),
)
NAME: Final = DataCategory(
    id="name",
    name="Name data",
    definition="What people are called: given names, family names, former names.",
    broader=[CONTACT],
    fideslang=("user.name", "user.name.first", "user.name.last"),
    dpv=("pd:Name",),
)
DEMOGRAPHIC: Final = DataCategory(
    id="demographic",
    name="Demographic data",
    definition="Facts by which populations are counted, from age and household to origin and orientation.",
    broader=[PERSONAL],
    fideslang=("user.demographic",),
    dpv=("pd:Demographic",),
)
AGE: Final = DataCategory(
    id="age",
    name="Age data",
    definition="How old people are, or the day or year of their birth.",
    broader=[PARTICULARS, DEMOGRAPHIC],
    fideslang=("user.demographic.age_range", "user.demographic.date_of_birth"),
    dpv=("pd:Age", "pd:AgeRange", "pd:BirthDate"),
)
FAMILY: Final = DataCategory(
    id="family",
    name="Family and household data",
    definition="Marriage, partners, children, other relatives and the household in which people live.",
    broader=[DEMOGRAPHIC],
    fideslang=("user.demographic.marital_status",),
    dpv=("pd:Family", "pd:MaritalStatus"),
)
PROFILE: Final = DataCategory(
    id="profile",
    name="Profile data",
    definition="Interests, tastes, traits and scores compiled about people or inferred from other data.",
    broader=[PERSONAL],
    fideslang=("user.demographic.profile",),
    dpv=("pd:Preference", "pd:Profile"),
)
SOCIAL_RELATIONS: Final = DataCategory(
    id="social_relations",
    name="Data on social relations",
    definition="Who knows whom: friends, followers, groups, contact lists.",
    broader=[PERSONAL],
    fideslang=("user.social",),
    dpv=("pd:SocialNetwork",),
)
AUDIOVISUAL: Final = DataCategory(
    id="audiovisual",
    name="Images and recordings of people",
    definition="Photographs, films and sound recordings in which people can be recognised.",
    broader=[PERSONAL],
    fideslang=("user.content.self_image",),
    dpv=("pd:Picture",),
)
INTIMATE_IMAGE: Final = DataCategory(
    id="intimate_image",
    name="Intimate imagery",
    definition="Images that show a person's private parts, naked or scarcely clad.",
    broader=[AUDIOVISUAL],
    presumed_absent=True,
)

# What people believe and are, and how they stand before the law.

ETHNIC_ORIGIN: Final = DataCategory(
    id="ethnic_origin",
    name="Data on racial or ethnic origin",
    definition="Race, colour, ethnic group or descent.",
    broader=[DEMOGRAPHIC],
    fideslang=("user.demographic.race_ethnicity",),
    dpv=("pd:EthnicOrigin", "pd:Ethnicity", "pd:Race"),
)
POLITICAL_OPINION: Final = DataCategory(
    id="political_opinion",
    name="Data on political opinions",
    definition="Political views, party membership, and what gives them away.",
    broader=[PERSONAL],
    fideslang=("user.demographic.political_opinion",),
    dpv=("pd:PoliticalAffiliation", "pd:PoliticalOpinion"),
)
ELECTORAL: Final = DataCategory(
    id="electoral",
    name="Electoral data",
    definition="Electoral rolls, registration to vote and taking part in votes.",
    broader=[PERSONAL],
)
RELIGION: Final = DataCategory(
    id="religion",
    name="Data on religion",
    definition="Religious belief, membership and practice.",
    broader=[PERSONAL],
    fideslang=("user.demographic.religious_belief",),
    dpv=("pd:Religion", "pd:ReligiousBelief"),
)
PHILOSOPHICAL_BELIEF: Final = DataCategory(
    id="philosophical_belief",
    name="Data on philosophical beliefs",
    definition="Convictions on how to live that are held like a faith but are none.",
    broader=[PERSONAL],
    dpv=("pd:PhilosophicalBelief",),
)
SEX_LIFE: Final = DataCategory(
    id="sex_life",
    name="Data on sex life",
    definition="Sexual behaviour, history and preferences.",
    broader=[PERSONAL],
    dpv=("pd:Sexual", "pd:SexualHistory"),
)
SEXUAL_ORIENTATION: Final = DataCategory(
    id="sexual_orientation",
    name="Data on sexual orientation",
    definition="To which sex or sexes people are drawn.",
    broader=[DEMOGRAPHIC],
    fideslang=("user.demographic.sexual_orientation",),
    dpv=("pd:SexualPreference",),
)
SPECIFIC_IDENTITY: Final = DataCategory(
    id="specific_identity",
    name="Data on stigmatised identity",
    definition="Standing that, once known, brings discrimination or danger: disability, caste, covert work.",
    broader=[PERSONAL],
)
CRIMINAL: Final = DataCategory(
    id="criminal",
    name="Criminal-record data",
    definition="Offences, suspicions, proceedings, convictions and the measures that go with them.",
    broader=[PERSONAL],
    fideslang=("user.criminal_history",),
    dpv=("pd:Criminal",),
)

# Papers, and dealings with the state.

GOVERNMENT_ID: Final = DataCategory(
    id="government_id",
    name="Government identification data",
    definition="Numbers and papers, whole or in part, by which a state identifies people.",
    broader=[PERSONAL],
    fideslang=("user.government_id",),
    dpv=("pd:OfficialID",),
)
NATIONAL_ID: Final = DataCategory(
    id="national_id",
    name="National identity-number data",
    definition="Numbers that a state gives each resident, taxpayer or insured person.",
    broader=[GOVERNMENT_ID],
    fideslang=("user.government_id.national_identification_number",),
)
PASSPORT: Final = DataCategory(
    id="passport",
    name="Passport data",
    definition="Passport numbers, and what a passport says.",
    broader=[GOVERNMENT_ID],
    fideslang=("user.government_id.passport_number",),
    dpv=("pd:Passport",),
)
DRIVING_LICENCE: Final = DataCategory(
    id="driving_licence",
    name="Driving-licence data",
    definition="Driving-licence numbers, and what a licence says.",
    broader=[GOVERNMENT_ID],
    fideslang=("user.government_id.drivers_license_number",),
)
CIVIL_REGISTRATION: Final = DataCategory(
    id="civil_registration",
    name="Civil-registration data",
    definition="Certificates and register entries of birth, marriage and death.",
    broader=[GOVERNMENT_ID],
    fideslang=("user.government_id.birth_certificate",),
)
IMMIGRATION: Final = DataCategory(
    id="immigration",
    name="Immigration data",
    definition="Visas, residence permits, asylum, border crossings and the files on them.",
    broader=[PERSONAL],
    fideslang=("user.government_id.immigration",),
)
IMMIGRATION_ID: Final = DataCategory(
    id="immigration_id",
    name="Immigration-number data",
    definition="Numbers of visas, permits and alien registrations.",
    broader=[IMMIGRATION, GOVERNMENT_ID],
)
SOCIAL_SECURITY: Final = DataCategory(
    id="social_security",
    name="Social-security data",
    definition="Insurance records, benefits and assistance that public bodies keep or pay.",
    broader=[PERSONAL],
)
TAX: Final = DataCategory(
    id="tax",
    name="Tax data",
    definition="Tax returns, assessments and debts of people.",
    broader=[PERSONAL],
    dpv=("pd:Tax",),
)
SOCIAL_SECURITY_NUMBER: Final = DataCategory(
    id="social_security_number",
    name="Social-security number data",
    definition="Numbers by which social-security and tax offices know people.",
    broader=[NATIONAL_ID, SOCIAL_SECURITY, TAX],
)

# Health.

HEALTH: Final = DataCategory(
    id="health",
    name="Health data",
    definition="State of body or mind, past, present or to come, and the care given and paid for.",
    broader=[PERSONAL],
    fideslang=("user.health_and_medical",),
    dpv=("pd:Health", "pd:MedicalHealth"),
)
MEDICAL_RECORD: Final = DataCategory(
    id="medical_record",
    name="Medical-record data",
    definition="Files on patients kept by those who treat them, electronic or on paper.",
    broader=[HEALTH],
    fideslang=("user.health_and_medical.record_id",),
    dpv=("pd:HealthRecord",),
)
CLINICAL_TRIAL: Final = DataCategory(
    id="clinical_trial",
    name="Clinical-trial data",
    definition="Data on people who take part in a trial of a medicine, device or treatment.",
    broader=[HEALTH],
)
DISABILITY: Final = DataCategory(
    id="disability",
    name="Disability data",
    definition="Lasting impairments, their degree, and being recognised as disabled.",
    broader=[HEALTH, SPECIFIC_IDENTITY],
    dpv=("pd:Disability",),
)
WELLNESS: Final = DataCategory(
    id="wellness",
    name="Body and fitness data",
    definition="Height, weight, exercise, sleep, diet and the like, whether or not they tell of health.",
    broader=[PERSONAL],
    dpv=("pd:Height", "pd:Weight"),
)

# Genes, and the matter of which people are made.

GENETIC: Final = DataCategory(
    id="genetic",
    name="Genetic data",
    definition="Inherited or acquired traits read from a person's DNA, RNA or the like.",
    broader=[PERSONAL],
    fideslang=("user.health_and_medical.genetic",),
    dpv=("pd:Genetic",),
)
OMIC: Final = DataCategory(
    id="omic",
    name="Human 'omic data",
    definition="Systematic measures of a person's genome, epigenome, transcriptome or proteome.",
    broader=[PERSONAL],
)
GENOMIC: Final = DataCategory(
    id="genomic",
    name="Genomic data",
    definition="A person's nucleic-acid sequence, whole or in part, and results of genetic tests.",
    broader=[OMIC, GENETIC],
    dpv=("pd:DNACode",),
)
EPIGENOMIC: Final = DataCategory(
    id="epigenomic",
    name="Epigenomic data",
    definition="Chemical marks on a person's DNA that steer genes without changing the sequence.",
    broader=[OMIC, GENETIC],
)
TRANSCRIPTOMIC: Final = DataCategory(
    id="transcriptomic",
    name="Transcriptomic data",
    definition="The RNA made from a person's genome in given cells or conditions.",
    broader=[OMIC, GENETIC],
)
PROTEOMIC: Final = DataCategory(
    id="proteomic",
    name="Proteomic data",
    definition="The proteins that a person's genome, cells or tissues make.",
    broader=[OMIC],
)
BIOSPECIMEN: Final = DataCategory(
    id="biospecimen",
    name="Human biospecimen material",
    definition="Tissue, blood, cells and other matter from human bodies, labelled with a name or not.",
    broader=[DATA],
)

# Biometrics.

BIOMETRIC: Final = DataCategory(
    id="biometric",
    name="Biometric data",
    definition="Technical measures of body or behaviour by which a person can be recognised.",
    broader=[PERSONAL],
    fideslang=("user.biometric",),
    dpv=("pd:Biometric",),
)
BIOMETRIC_IDENTIFICATION: Final = DataCategory(
    id="biometric_identification",
    name="Identifying biometric data",
    definition="Prints, scans, voice, gait, typing and their templates that single a person out.",
    broader=[BIOMETRIC],
    fideslang=("user.biometric.fingerprint", "user.biometric.retinal", "user.biometric.voice"),
    dpv=("pd:FacialPrint", "pd:Fingerprint", "pd:Retina"),
)

# Money.

FINANCIAL: Final = DataCategory(
    id="financial",
    name="Financial data",
    definition="What people own, owe, earn, pay and insure.",
    broader=[PERSONAL],
    fideslang=("user.financial",),
    dpv=("pd:Financial",),
)
FINANCIAL_ACCOUNT: Final = DataCategory(
    id="financial_account",
    name="Financial-account data",
    definition="Accounts and cards at financial firms: numbers, secrets, balances, movements.",
    broader=[FINANCIAL],
    fideslang=("user.financial.bank_account",),
    dpv=("pd:BankAccount", "pd:FinancialAccount"),
)
FINANCIAL_ACCOUNT_NUMBER: Final = DataCategory(
    id="financial_account_number",
    name="Financial-account number data",
    definition="Full numbers of accounts and cards, and the secret numbers that go with them.",
    broader=[FINANCIAL_ACCOUNT],
    dpv=("pd:FinancialAccountNumber",),
)
PAYMENT_CARD: Final = DataCategory(
    id="payment_card",
    name="Payment-card data",
    definition="Data on credit, charge and debit cards.",
    broader=[FINANCIAL_ACCOUNT],
    fideslang=("user.financial.credit_card",),
    dpv=("pd:PaymentCard",),
)
ACCOUNT_BALANCE: Final = DataCategory(
    id="account_balance",
    name="Account-balance data",
    definition="How much stands on an account at a financial firm.",
    broader=[FINANCIAL_ACCOUNT],
)
ASSETS_AND_DEBTS: Final = DataCategory(
    id="assets_and_debts",
    name="Data on assets and debts",
    definition="Property, holdings, trades in securities, loans and liabilities as a statement shows them.",
    broader=[FINANCIAL],
    dpv=("pd:FinancialStatus", "pd:LoanRecord"),
)
INCOME: Final = DataCategory(
    id="income",
    name="Income data",
    definition="What people earn, or the bracket in which they fall.",
    broader=[FINANCIAL],
    dpv=("pd:Income", "pd:IncomeBracket"),
)
PAYMENT: Final = DataCategory(
    id="payment",
    name="Payment data",
    definition="Who paid whom, when, how much, for what and by which means.",
    broader=[FINANCIAL],
    fideslang=("user.payment",),
    dpv=("pd:Transaction",),
)
CREDIT: Final = DataCategory(
    id="credit",
    name="Credit information",
    definition="Credit reports, scores and histories of people.",
    broader=[FINANCIAL],
    dpv=("pd:Credit",),
)
INSURANCE: Final = DataCategory(
    id="insurance",
    name="Insurance data",
    definition="Policies, premiums, insured persons and claims.",
    broader=[FINANCIAL],
    dpv=("pd:Insurance",),
)

# Accounts and devices.

ACCOUNT: Final = DataCategory(
    id="account",
    name="User-account data",
    definition="What it takes to have an account with a service: registration, settings, preferences.",
    broader=[PERSONAL],
    fideslang=("user.account", "user.account.settings", "user.privacy_preferences"),
    dpv=("pd:PrivacyPreference",),
)
ACCOUNT_AUTHENTICATION: Final = DataCategory(
    id="account_authentication",
    name="Log-in data",
    definition="User names, passwords, codes, answers and rights that open an account or a device.",
    broader=[PERSONAL],
    fideslang=("user.authorization",),
    dpv=("pd:Authenticating",),
)
USERNAME: Final = DataCategory(
    id="username",
    name="User-name data",
    definition="Names under which people log in.",
    broader=[ACCOUNT, ACCOUNT_AUTHENTICATION],
    fideslang=("user.account.username",),
    dpv=("pd:Username",),
)
PASSWORD: Final = DataCategory(
    id="password",
    name="Password data",
    definition="Passwords, access codes and answers to security questions.",
    broader=[ACCOUNT_AUTHENTICATION],
    fideslang=("user.authorization.credentials", "user.authorization.password"),
    dpv=("pd:Password", "pd:SecretText"),
)
ONLINE_IDENTIFIER: Final = DataCategory(
    id="online_identifier",
    name="Online-identifier data",
    definition="Identifiers and pseudonyms given to people and their devices by services and networks.",
    broader=[PERSONAL],
    fideslang=("user.unique_id", "user.unique_id.pseudonymous"),
    dpv=("pd:BrowserFingerprint", "pd:UID"),
)
DEVICE: Final = DataCategory(
    id="device",
    name="Device data",
    definition="Identifiers, settings, software and connections of the devices that people use.",
    broader=[PERSONAL],
    fideslang=("user.device",),
    dpv=("pd:DeviceBased",),
)
DEVICE_ID: Final = DataCategory(
    id="device_id",
    name="Device-identifier data",
    definition="Identifiers of hardware: IMEI, MAC address, SIM number, serial number.",
    broader=[DEVICE, ONLINE_IDENTIFIER],
    fideslang=("user.device.device_id",),
    dpv=("pd:MACAddress",),
)
ADVERTISING_ID: Final = DataCategory(
    id="advertising_id",
    name="Advertising-identifier data",
    definition="Identifiers by which advertisers know a device or its user again.",
    broader=[DEVICE, ONLINE_IDENTIFIER],
)
NETWORK_ID: Final = DataCategory(
    id="network_id",
    name="Network-identifier data",
    definition="IP addresses, cookies and what is stored in them.",
    broader=[DEVICE, ONLINE_IDENTIFIER],
    fideslang=("user.device.cookie", "user.device.cookie_id", "user.device.ip_address"),
    dpv=("pd:IPAddress",),
)
SENSOR: Final = DataCategory(
    id="sensor",
    name="Sensor data",
    definition="Measures of people, their surroundings and use of things, taken by sensors and monitors.",
    broader=[PERSONAL],
    fideslang=("user.sensor", "user.telemetry", "user.user_sensor"),
)

# Where people are.

LOCATION: Final = DataCategory(
    id="location",
    name="Location data",
    definition="Where people or their devices are or were, however roughly.",
    broader=[PERSONAL],
    fideslang=("user.location", "user.location.imprecise"),
    dpv=("pd:Location",),
)
LOCATION_COARSE: Final = DataCategory(
    id="location_coarse",
    name="Coarse location data",
    definition="Where people or devices are or were, known to no better than 1,000 metres.",
    broader=[LOCATION],
)
LOCATION_PRECISE: Final = DataCategory(
    id="location_precise",
    name="Precise location data",
    definition="Where people or devices are or were, known to within 1,000 metres.",
    broader=[LOCATION],
    unit=Unit.DEVICES,
)
LOCATION_EXACT: Final = DataCategory(
    id="location_exact",
    name="Exact location data",
    definition="Where people or devices are or were, known to the street or within 563 metres (1,850 feet).",
    broader=[LOCATION_PRECISE],
    unit=Unit.DEVICES,
    fideslang=("user.location.precise",),
    dpv=("pd:GPSCoordinate",),
)
LOCATION_TRACK: Final = DataCategory(
    id="location_track",
    name="Location-track data",
    definition="The sequence of places where people were, such as tracks, trips and stays.",
    broader=[LOCATION],
    dpv=("pd:TravelHistory",),
)
LOCATION_TRACK_EXACT: Final = DataCategory(
    id="location_track_exact",
    name="Exact location-track data",
    definition="Sequences of exact positions of people or devices.",
    broader=[LOCATION_TRACK, LOCATION_EXACT],
    unit=Unit.DEVICES,
)

# What people do, say and make.

BEHAVIOUR: Final = DataCategory(
    id="behaviour",
    name="Behavioural data",
    definition="What people are seen to do, and the habits that show in it.",
    broader=[PERSONAL],
    fideslang=("user.behavior",),
    dpv=("pd:Behavioural",),
)
ONLINE_ACTIVITY: Final = DataCategory(
    id="online_activity",
    name="Online-activity data",
    definition="What people do on sites and services: pages, searches, clicks, use.",
    broader=[BEHAVIOUR],
    dpv=("pd:LinkClicked",),
)
BROWSING: Final = DataCategory(
    id="browsing",
    name="Browsing and search history",
    definition="Pages that people opened and words for which they searched.",
    broader=[ONLINE_ACTIVITY],
    fideslang=("user.behavior.browsing_history", "user.behavior.search_history"),
    dpv=("pd:BrowserHistory", "pd:BrowsingBehaviour"),
)
CROSS_SITE_ACTIVITY: Final = DataCategory(
    id="cross_site_activity",
    name="Cross-site activity data",
    definition="What the same people do online over time on sites and services of several operators.",
    broader=[ONLINE_ACTIVITY],
)
MEDIA_CONSUMPTION: Final = DataCategory(
    id="media_consumption",
    name="Media-consumption data",
    definition="What people read, hear and watch.",
    broader=[BEHAVIOUR],
    fideslang=("user.behavior.media_consumption",),
)
VIDEO_VIEWING: Final = DataCategory(
    id="video_viewing",
    name="Video-viewing data",
    definition="Films, programmes and clips that people asked for or chose.",
    broader=[MEDIA_CONSUMPTION],
    dpv=("pd:TVViewingBehaviour",),
)
COMMUNICATION: Final = DataCategory(
    id="communication",
    name="Communications data",
    definition="What people tell each other by any channel, and the traces of it.",
    broader=[PERSONAL],
    dpv=("pd:Communication",),
)
COMMUNICATION_CONTENT: Final = DataCategory(
    id="communication_content",
    name="Communications content",
    definition="What is said, written or shown in mail, calls, messages and meetings.",
    broader=[COMMUNICATION],
    dpv=("pd:EmailContent", "pd:VoiceCommunicationRecording", "pd:VoiceMail"),
)
COMMUNICATION_METADATA: Final = DataCategory(
    id="communication_metadata",
    name="Communications metadata",
    definition="Who communicated with whom, when, how long, from where and by which means.",
    broader=[COMMUNICATION],
    dpv=("pd:CommunicationsMetadata",),
)
CALL_DETAIL: Final = DataCategory(
    id="call_detail",
    name="Call-detail data",
    definition="What a carrier knows of its customers' calls: numbers, times, lengths, services, plans.",
    broader=[COMMUNICATION_METADATA],
    dpv=("pd:CallLog",),
)
USER_CONTENT: Final = DataCategory(
    id="user_content",
    name="User content",
    definition="Texts, images, recordings and files that people make or put on a service.",
    broader=[PERSONAL],
    fideslang=("user.content", "user.content.public"),
)
PRIVATE_FILES: Final = DataCategory(
    id="private_files",
    name="Private files",
    definition="Calendars, address books, logs, photographs and recordings that people keep for themselves.",
    broader=[USER_CONTENT],
    fideslang=("user.content.private",),
    dpv=("pd:PersonalDocuments",),
)

# Work, study, custom and travel.

EMPLOYMENT: Final = DataCategory(
    id="employment",
    name="Employment data",
    definition="Data on people's work and service: the whole of what a personnel file may hold.",
    broader=[PERSONAL],
    dpv=("pd:CurrentEmployment", "pd:EmploymentHistory", "pd:WorkHistory"),
)
JOB: Final = DataCategory(
    id="job",
    name="Post and performance data",
    definition="Employer, post, workplace, hours, skills and performance.",
    broader=[EMPLOYMENT],
    fideslang=("user.job_title", "user.workplace"),
    dpv=("pd:Job", "pd:PerformanceAtWork"),
)
PAY: Final = DataCategory(
    id="pay",
    name="Pay data",
    definition="Wages, bonuses, pensions and other pay for work.",
    broader=[EMPLOYMENT, INCOME],
    dpv=("pd:Salary",),
)
BUSINESS_CONTACT: Final = DataCategory(
    id="business_contact",
    name="Business contact data",
    definition="Names and contact details that people use at work, with their organisation.",
    broader=[CONTACT, JOB],
    fideslang=("user.contact.organization",),
    dpv=("pd:EmailAddressWork",),
)
MILITARY_SERVICE: Final = DataCategory(
    id="military_service",
    name="Military-service data",
    definition="Being or having been a member of armed forces, and the record of it.",
    broader=[EMPLOYMENT, SPECIFIC_IDENTITY],
)
TRADE_UNION_MEMBERSHIP: Final = DataCategory(
    id="trade_union_membership",
    name="Trade-union membership data",
    definition="Membership of a trade union, and union dues and office.",
    broader=[EMPLOYMENT],
    dpv=("pd:TradeUnionMembership",),
)
EDUCATION: Final = DataCategory(
    id="education",
    name="Education data",
    definition="Schools, courses, marks, degrees and conduct of pupils and students.",
    broader=[PERSONAL],
    dpv=("pd:Education", "pd:School"),
)
CUSTOMER: Final = DataCategory(
    id="customer",
    name="Customer data",
    definition="What people order, receive, complain of and collect as customers of a firm.",
    broader=[PERSONAL],
)
CUSTOMER_CONTACT: Final = DataCategory(
    id="customer_contact",
    name="Customer contact data",
    definition="Names and addresses for orders, delivery, service and loyalty.",
    broader=[CUSTOMER, CONTACT],
)
PURCHASES: Final = DataCategory(
    id="purchases",
    name="Purchase data",
    definition="Which goods and services people bought, ordered or returned.",
    broader=[CUSTOMER, BEHAVIOUR],
    fideslang=("user.behavior.purchase_history",),
    dpv=("pd:Purchase", "pd:PurchasesAndSpendingHabit"),
)
SUBSCRIBER: Final = DataCategory(
    id="subscriber",
    name="Telecommunications subscriber data",
    definition="Names, numbers and addresses of the customers of a carrier.",
    broader=[CUSTOMER_CONTACT],
)
TRAVEL: Final = DataCategory(
    id="travel",
    name="Travel-booking data",
    definition="Tickets, reservations, passenger and guest records.",
    broader=[CUSTOMER],
)

# Vehicles and computer systems: partly personal, partly not.

VEHICLE: Final = DataCategory(
    id="vehicle",
    name="Vehicle data",
    definition="Data that vehicles make and data on vehicles, drivers and surroundings.",
    broader=[DATA],
    dpv=("pd:Vehicle",),
)
VEHICLE_REGISTRATION: Final = DataCategory(
    id="vehicle_registration",
    name="Vehicle-registration data",
    definition="Number plates, registration papers and the holders named in them.",
    broader=[VEHICLE, GOVERNMENT_ID],
    fideslang=("user.government_id.vehicle_registration",),
    dpv=("pd:VehicleLicense",),
)
SYSTEM: Final = DataCategory(
    id="system",
    name="System data",
    definition="Data that computer systems make or need in order to run.",
    broader=[DATA],
    fideslang=("system", "system.authentication", "system.operations"),
)
SYSTEM_LOGS: Final = DataCategory(
    id="system_logs",
    name="System-log data",
    definition="Records of events in computer systems and networks.",
    broader=[SYSTEM],
)

# Data on nobody.

ANONYMISED: Final = DataCategory(
    id="anonymised",
    name="Anonymised data",
    definition="Records on people, changed so that nobody in them can be identified by any means.",
    broader=[NON_PERSONAL],
    dpv=("dpv:AnonymisedData",),
)
ANONYMISED_HEALTH: Final = DataCategory(
    id="anonymised_health",
    name="Anonymised health data",
    definition="Health records of people who can no longer be identified.",
    broader=[ANONYMISED],
)
ANONYMISED_OMIC: Final = DataCategory(
    id="anonymised_omic",
    name="Anonymised 'omic data",
    definition="'Omic data of people who can no longer be identified.",
    broader=[ANONYMISED],
)
ANONYMISED_GENOMIC: Final = DataCategory(
    id="anonymised_genomic",
    name="Anonymised genomic data",
    definition="Genomic data of people who can no longer be identified.",
    broader=[ANONYMISED_OMIC],
)
ANONYMISED_BIOMETRIC: Final = DataCategory(
    id="anonymised_biometric",
    name="Anonymised biometric data",
    definition="Biometric measures of people who can no longer be identified.",
    broader=[ANONYMISED],
)
ANONYMISED_LOCATION: Final = DataCategory(
    id="anonymised_location",
    name="Anonymised location data",
    definition="Precise positions of people or devices that can no longer be identified.",
    broader=[ANONYMISED],
    unit=Unit.DEVICES,
)
ANONYMISED_FINANCIAL: Final = DataCategory(
    id="anonymised_financial",
    name="Anonymised financial data",
    definition="Financial records of people who can no longer be identified.",
    broader=[ANONYMISED],
)
STATISTICAL: Final = DataCategory(
    id="statistical",
    name="Statistical data",
    definition="Totals, averages and other results from which no single person can be identified.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
GEOSPATIAL: Final = DataCategory(
    id="geospatial",
    name="Geospatial data",
    definition="Maps, surveys, coordinates and images of land, sea and what stands on it.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
DETAILED_MAP: Final = DataCategory(
    id="detailed_map",
    name="Detailed map data",
    definition="Maps and survey results more detailed than 1:25,000.",
    broader=[GEOSPATIAL],
    unit=Unit.NONE,
)
CRITICAL_INFRASTRUCTURE: Final = DataCategory(
    id="critical_infrastructure",
    name="Critical-infrastructure data",
    definition="Layout, working, load and weak points of energy, water, transport, networks and the like.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
DEFENCE: Final = DataCategory(
    id="defence",
    name="Defence data",
    definition="Data on forces, arms, bases and their supply.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
INDUSTRIAL: Final = DataCategory(
    id="industrial",
    name="Industrial data",
    definition="Data on making things: plants, processes, quality, output.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
MACHINE_TELEMETRY: Final = DataCategory(
    id="machine_telemetry",
    name="Machine telemetry",
    definition="Readings and states that machines report.",
    broader=[INDUSTRIAL],
    unit=Unit.NONE,
)
TECHNICAL: Final = DataCategory(
    id="technical",
    name="Technical data",
    definition="Designs, formulas, specifications, models, software and know-how.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
SOURCE_CODE: Final = DataCategory(
    id="source_code",
    name="Source code",
    definition="Programs in the form in which people write them.",
    broader=[TECHNICAL],
    unit=Unit.NONE,
)
COMMERCIAL: Final = DataCategory(
    id="commercial",
    name="Commercial data",
    definition="Data on trade and business: deals, prices, suppliers, plans, markets.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)
TRADE_DOCUMENTS: Final = DataCategory(
    id="trade_documents",
    name="Trade-document data",
    definition="Invoices, bills of lading, certificates and declarations, without the personal data in them.",
    broader=[COMMERCIAL],
    unit=Unit.NONE,
)
ACCOUNTING: Final = DataCategory(
    id="accounting",
    name="Accounting data",
    definition="Books, vouchers and audit papers of an enterprise, without the personal data in them.",
    broader=[COMMERCIAL],
    unit=Unit.NONE,
)
COMPANY_CREDIT: Final = DataCategory(
    id="company_credit",
    name="Company-credit data",
    definition="Credit reports and ratings of enterprises.",
    broader=[COMMERCIAL],
    unit=Unit.NONE,
)
PATHOGEN: Final = DataCategory(
    id="pathogen",
    name="Pathogen data",
    definition="Sequences and properties of germs, and of samples of them.",
    broader=[NON_PERSONAL],
    unit=Unit.NONE,
)

# Standings that do not show in the kind of data. The younger groups of children name PERSONAL again, beside
# the group that they are part of, because the kinds that may have a standing are those that it names itself.

CHILDREN: Final = DataCategory(
    id="children",
    name="Children's data",
    definition="Data on people under 18.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    fideslang=("user.childrens",),
)
CHILDREN_UNDER_17: Final = DataCategory(
    id="children_under_17",
    name="Data on children under 17",
    definition="Data on people under 17.",
    broader=[CHILDREN, PERSONAL],
    status=True,
    presumed_absent=True,
)
CHILDREN_UNDER_16: Final = DataCategory(
    id="children_under_16",
    name="Data on children under 16",
    definition="Data on people under 16.",
    broader=[CHILDREN_UNDER_17, PERSONAL],
    status=True,
    presumed_absent=True,
)
CHILDREN_UNDER_14: Final = DataCategory(
    id="children_under_14",
    name="Data on children under 14",
    definition="Data on people under 14.",
    broader=[CHILDREN_UNDER_16, PERSONAL],
    status=True,
    presumed_absent=True,
)
CHILDREN_UNDER_13: Final = DataCategory(
    id="children_under_13",
    name="Data on children under 13",
    definition="Data on people under 13.",
    broader=[CHILDREN_UNDER_14, PERSONAL],
    status=True,
    presumed_absent=True,
)
STATE_SECRET: Final = DataCategory(
    id="state_secret",
    name="State-secret data",
    definition="Matter that a state has classified as secret.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
)
TRADE_SECRET: Final = DataCategory(
    id="trade_secret",
    name="Trade-secret data",
    definition="Matter that is worth money because it is kept secret.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    dpv=("dpv:CommerciallyConfidentialData",),
)
OFFICIAL: Final = DataCategory(
    id="official",
    name="Official data",
    definition="Data made or held by public bodies, or for them, in their public work.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
)
ARCHIVE: Final = DataCategory(
    id="archive",
    name="Archive material",
    definition="Records kept for lasting value under the law on archives.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
)
CONTROLLED_TECHNOLOGY: Final = DataCategory(
    id="controlled_technology",
    name="Controlled technology",
    definition="Technical data and software on a list of goods whose export needs a licence.",
    broader=[NON_PERSONAL],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
)

MUNITIONS_TECHNOLOGY: Final = DataCategory(
    id="munitions_technology",
    name="Technology of munitions",
    definition="Technical data on arms and other military goods on a list of munitions.",
    broader=[CONTROLLED_TECHNOLOGY, TECHNICAL, DEFENCE, INDUSTRIAL],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
)

# Where kinds meet: health, biometrics and genes. Here and below, what data of the broader kinds hold only now
# and then is presumed absent; what they ordinarily hold is not.

VITAL_SIGNS: Final = DataCategory(
    id="vital_signs",
    name="Vital-sign data",
    definition="Pulse, blood pressure and like signs of health, taken by a device that people wear or use.",
    broader=[WELLNESS, SENSOR, HEALTH],
)
BIOMETRIC_HEALTH: Final = DataCategory(
    id="biometric_health",
    name="Biometric health data",
    definition="Features such as heart rhythm or retina that both single out and show a condition.",
    broader=[BIOMETRIC, HEALTH],
    presumed_absent=True,
    fideslang=("user.biometric.health",),
)
PATIENT_IDENTITY: Final = DataCategory(
    id="patient_identity",
    name="Patient identity-number data",
    definition="National identity numbers in medical records.",
    broader=[MEDICAL_RECORD, NATIONAL_ID],
)
HEALTH_INSURANCE: Final = DataCategory(
    id="health_insurance",
    name="Health-insurance data",
    definition="Health-insurance numbers, cover and claims.",
    broader=[HEALTH, INSURANCE],
    fideslang=("user.health_and_medical.insurance_beneficiary_id",),
)
SEXUAL_HEALTH: Final = DataCategory(
    id="sexual_health",
    name="Sexual-health data",
    definition="Contraception, pregnancy, fertility and infections passed on by sex.",
    broader=[HEALTH, SEX_LIFE],
)
CARE_BENEFITS: Final = DataCategory(
    id="care_benefits",
    name="Health-benefit data",
    definition="Sickness, disability, care and accident benefits of social security.",
    broader=[SOCIAL_SECURITY, HEALTH],
)
CLINICAL_OMIC: Final = DataCategory(
    id="clinical_omic",
    name="Clinical 'omic data",
    definition="Findings from several 'omic layers in a patient's record.",
    broader=[MEDICAL_RECORD, GENOMIC, EPIGENOMIC, TRANSCRIPTOMIC, PROTEOMIC],
    presumed_absent=True,
)
TRIAL_OMIC: Final = DataCategory(
    id="trial_omic",
    name="Trial 'omic data",
    definition="'Omic findings on people who take part in a clinical trial.",
    broader=[CLINICAL_TRIAL, CLINICAL_OMIC],
    presumed_absent=True,
)
DNA_PROFILE: Final = DataCategory(
    id="dna_profile",
    name="DNA-profile data",
    definition="Stretches of DNA recorded in order to identify people.",
    broader=[GENOMIC, BIOMETRIC_IDENTIFICATION],
    presumed_absent=True,
)
LABELLED_BIOSPECIMEN: Final = DataCategory(
    id="labelled_biospecimen",
    name="Labelled biospecimen material",
    definition="Biospecimens whose donor is named or can be found, a code included.",
    broader=[BIOSPECIMEN, PERSONAL],
)
FACE_IMAGE: Final = DataCategory(
    id="face_image",
    name="Facial-recognition imagery",
    definition="Pictures and maps of faces enrolled in a system that recognises people.",
    broader=[BIOMETRIC_IDENTIFICATION, AUDIOVISUAL],
    presumed_absent=True,
)
BIOMETRIC_CREDENTIAL: Final = DataCategory(
    id="biometric_credential",
    name="Biometric log-in data",
    definition="Prints and scans used to log in.",
    broader=[BIOMETRIC_IDENTIFICATION, ACCOUNT_AUTHENTICATION],
    presumed_absent=True,
    fideslang=("user.authorization.biometric",),
)
BORDER_BIOMETRIC: Final = DataCategory(
    id="border_biometric",
    name="Immigration biometric data",
    definition="Prints and face images kept with a visa, permit or travel document.",
    broader=[IMMIGRATION_ID, BIOMETRIC_IDENTIFICATION],
    presumed_absent=True,
)

# Where kinds meet: money.

FINANCIAL_PIN: Final = DataCategory(
    id="financial_pin",
    name="Financial access-code data",
    definition="Secret numbers and passwords of accounts and cards at financial firms.",
    broader=[FINANCIAL_ACCOUNT_NUMBER, PASSWORD],
    presumed_absent=True,
)
PAYMENT_ACCOUNT: Final = DataCategory(
    id="payment_account",
    name="Payment-account data",
    definition="Numbers of the accounts and cards with which customers pay.",
    broader=[CUSTOMER, PAYMENT, FINANCIAL_ACCOUNT_NUMBER],
)
PAYMENT_CARD_NUMBER: Final = DataCategory(
    id="payment_card_number",
    name="Payment-card number data",
    definition="Full numbers of the cards with which customers pay.",
    broader=[PAYMENT_CARD, PAYMENT_ACCOUNT],
    dpv=("pd:PaymentCardNumber",),
)
ACCOUNT_PURCHASES: Final = DataCategory(
    id="account_purchases",
    name="Account-statement purchase data",
    definition="Purchases as the statement of an account or card lists them.",
    broader=[PURCHASES, PAYMENT, FINANCIAL_ACCOUNT],
    presumed_absent=True,
)
CREDIT_ACCOUNTS: Final = DataCategory(
    id="credit_accounts",
    name="Credit-report account data",
    definition="Accounts, loans and balances that a credit report lists.",
    broader=[CREDIT, ASSETS_AND_DEBTS, FINANCIAL_ACCOUNT_NUMBER, ACCOUNT_BALANCE],
)
TAX_RETURN: Final = DataCategory(
    id="tax_return",
    name="Taxed-income data",
    definition="Earnings and property as a tax return or assessment states them.",
    broader=[TAX, INCOME, ASSETS_AND_DEBTS],
)

# Where kinds meet: work and study.

PAYROLL_ACCOUNT: Final = DataCategory(
    id="payroll_account",
    name="Payroll-account data",
    definition="Accounts into which pay goes.",
    broader=[EMPLOYMENT, FINANCIAL_ACCOUNT_NUMBER],
)
EMPLOYEE_HEALTH: Final = DataCategory(
    id="employee_health",
    name="Employee health data",
    definition="Sick leave, examinations, accidents and fitness of workers and applicants.",
    broader=[EMPLOYMENT, HEALTH],
)
EMPLOYEE_BIOMETRIC: Final = DataCategory(
    id="employee_biometric",
    name="Employee biometric data",
    definition="Prints and face images by which workers clock in or enter.",
    broader=[EMPLOYMENT, BIOMETRIC_IDENTIFICATION],
    presumed_absent=True,
)
EMPLOYEE_ID: Final = DataCategory(
    id="employee_id",
    name="Employee identity-number data",
    definition="Identity, tax and insurance numbers of workers, as the state gave them.",
    broader=[EMPLOYMENT, NATIONAL_ID],
)
EMPLOYEE_LOCATION: Final = DataCategory(
    id="employee_location",
    name="Employee location data",
    definition="Tracks of workers, their vehicles and devices.",
    broader=[EMPLOYMENT, LOCATION_TRACK_EXACT],
    presumed_absent=True,
    unit=Unit.DEVICES,
)
BACKGROUND_CHECK: Final = DataCategory(
    id="background_check",
    name="Background-check data",
    definition="Criminal records that an employer asked for.",
    broader=[EMPLOYMENT, CRIMINAL],
    presumed_absent=True,
)
EQUALITY_MONITORING: Final = DataCategory(
    id="equality_monitoring",
    name="Equality-monitoring data",
    definition="What workers state of origin, faith, orientation and disadvantage in equality surveys.",
    broader=[EMPLOYMENT, ETHNIC_ORIGIN, RELIGION, SEXUAL_ORIENTATION, SPECIFIC_IDENTITY],
    presumed_absent=True,
)
WORK_COMMUNICATION: Final = DataCategory(
    id="work_communication",
    name="Workplace communications data",
    definition="Mail, messages and calls of workers.",
    broader=[EMPLOYMENT, COMMUNICATION_CONTENT, COMMUNICATION_METADATA],
    presumed_absent=True,
)
STUDENT_HEALTH: Final = DataCategory(
    id="student_health",
    name="Student health data",
    definition="Special needs, illness and counselling of pupils and students.",
    broader=[EDUCATION, HEALTH],
    presumed_absent=True,
)

# Where kinds meet: customers and travellers.

REGISTRATION: Final = DataCategory(
    id="registration",
    name="Registration data",
    definition="Names and addresses given when opening an account.",
    broader=[ACCOUNT, CONTACT],
)
CUSTOMER_DUE_DILIGENCE: Final = DataCategory(
    id="customer_due_diligence",
    name="Customer due-diligence data",
    definition="Identity numbers that firms take down and check in order to know their customers.",
    broader=[CUSTOMER, NATIONAL_ID],
    presumed_absent=True,
)
HEALTH_PURCHASES: Final = DataCategory(
    id="health_purchases",
    name="Health-purchase data",
    definition="Medicines, aids and treatments bought.",
    broader=[PURCHASES, HEALTH],
    presumed_absent=True,
)
TRAVEL_DOCUMENT: Final = DataCategory(
    id="travel_document",
    name="Travel-document data",
    definition="Passports and visas in a booking or passenger record.",
    broader=[TRAVEL, PASSPORT, IMMIGRATION],
)
TRAVEL_PAYMENT: Final = DataCategory(
    id="travel_payment",
    name="Travel-payment data",
    definition="Card and account numbers in a booking.",
    broader=[TRAVEL, PAYMENT_CARD_NUMBER],
)
TRAVEL_ASSISTANCE: Final = DataCategory(
    id="travel_assistance",
    name="Traveller-assistance data",
    definition="Wheelchairs, medical clearance, allergies and other care for travellers.",
    broader=[TRAVEL, HEALTH],
)
DIETARY_NEEDS: Final = DataCategory(
    id="dietary_needs",
    name="Religious-diet data",
    definition="Meals and other wishes of travellers that follow a religion.",
    broader=[TRAVEL, RELIGION],
)
ITINERARY: Final = DataCategory(
    id="itinerary",
    name="Itinerary data",
    definition="Trips and stays that a booking record strings together.",
    broader=[TRAVEL, LOCATION_TRACK],
)
PARTY_REGISTRATION: Final = DataCategory(
    id="party_registration",
    name="Party-registration data",
    definition="Party allegiance as electoral rolls record it.",
    broader=[POLITICAL_OPINION, ELECTORAL, DEMOGRAPHIC],
)

# Where kinds meet: devices, networks and content.

DEVICE_LOCATION: Final = DataCategory(
    id="device_location",
    name="Device-position data",
    definition="Positions that phones and wearables measure.",
    broader=[SENSOR, LOCATION_TRACK_EXACT],
    unit=Unit.DEVICES,
)
CALL_LOCATION: Final = DataCategory(
    id="call_location",
    name="Call-location data",
    definition="Precise positions of the parties to calls and messages, as the network knows them.",
    broader=[CALL_DETAIL, LOCATION_PRECISE],
    unit=Unit.DEVICES,
)
AD_TRACKING: Final = DataCategory(
    id="ad_tracking",
    name="Advertising-tracker data",
    definition="Page visits across sites, joined with cookies or advertising identifiers.",
    broader=[CROSS_SITE_ACTIVITY, BROWSING, NETWORK_ID, ADVERTISING_ID],
)
HEALTH_INTEREST: Final = DataCategory(
    id="health_interest",
    name="Online health-interest data",
    definition="Profiles of pages visited and words searched for that tell of health.",
    broader=[CROSS_SITE_ACTIVITY, BROWSING, PROFILE, HEALTH],
    presumed_absent=True,
)
INTIMATE_INTEREST: Final = DataCategory(
    id="intimate_interest",
    name="Online intimate-interest data",
    definition="Profiles of pages visited and words searched for that tell of faith, politics and sex.",
    broader=[
        CROSS_SITE_ACTIVITY,
        BROWSING,
        PROFILE,
        RELIGION,
        POLITICAL_OPINION,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
    ],
    presumed_absent=True,
)
HEALTH_MESSAGES: Final = DataCategory(
    id="health_messages",
    name="Health-related messages",
    definition="What people say or post to others on health.",
    broader=[COMMUNICATION_CONTENT, USER_CONTENT, HEALTH],
    presumed_absent=True,
)
INTIMATE_MESSAGES: Final = DataCategory(
    id="intimate_messages",
    name="Intimate messages",
    definition="What people say or post to others on faith, politics and sex.",
    broader=[COMMUNICATION_CONTENT, USER_CONTENT, RELIGION, POLITICAL_OPINION, SEX_LIFE],
    presumed_absent=True,
)
PRIVATE_RECORDINGS: Final = DataCategory(
    id="private_recordings",
    name="Private recordings",
    definition="Photographs, films and sound that people keep for themselves.",
    broader=[PRIVATE_FILES, AUDIOVISUAL],
)

# Where kinds meet: vehicles and systems.

VEHICLE_TRACK: Final = DataCategory(
    id="vehicle_track",
    name="Vehicle-track data",
    definition="Where a vehicle, and so its driver, was.",
    broader=[VEHICLE, LOCATION_TRACK_EXACT],
    unit=Unit.DEVICES,
)
VEHICLE_SURROUNDINGS: Final = DataCategory(
    id="vehicle_surroundings",
    name="Vehicle-surroundings imagery",
    definition="Film taken outside a vehicle, with faces and number plates.",
    broader=[VEHICLE, AUDIOVISUAL],
)
VEHICLE_TELEMETRY: Final = DataCategory(
    id="vehicle_telemetry",
    name="Vehicle telemetry",
    definition="States of a vehicle's parts that say nothing of who drives or where.",
    broader=[VEHICLE, MACHINE_TELEMETRY],
    unit=Unit.NONE,
)
ROAD_SURVEY: Final = DataCategory(
    id="road_survey",
    name="Road-survey data",
    definition="Roads and surroundings as vehicles map them.",
    broader=[VEHICLE, DETAILED_MAP],
    unit=Unit.NONE,
)
ACCESS_LOGS: Final = DataCategory(
    id="access_logs",
    name="Access-log data",
    definition="Records of who entered a system, from which address, and did what.",
    broader=[SYSTEM_LOGS, NETWORK_ID, ONLINE_ACTIVITY],
)
SYSTEM_CREDENTIALS: Final = DataCategory(
    id="system_credentials",
    name="System-credential data",
    definition="Passwords and rights of the people who may enter a system.",
    broader=[SYSTEM, ACCOUNT_AUTHENTICATION],
)
SYSTEM_OPERATION: Final = DataCategory(
    id="system_operation",
    name="System-operation data",
    definition="Settings, loads and errors of systems, apart from their users.",
    broader=[SYSTEM, NON_PERSONAL],
    unit=Unit.NONE,
)
CONTROL_SYSTEM: Final = DataCategory(
    id="control_system",
    name="Control-system data",
    definition="Parameters, code and tests of systems that run plants and networks.",
    broader=[INDUSTRIAL, TECHNICAL, CRITICAL_INFRASTRUCTURE],
    unit=Unit.NONE,
)
SITE_MAP: Final = DataCategory(
    id="site_map",
    name="Military-site map data",
    definition="Exact positions and plans of military installations and of what supplies them.",
    broader=[DETAILED_MAP, CRITICAL_INFRASTRUCTURE, DEFENCE],
    unit=Unit.NONE,
)

CATEGORIES: Final = tuple(named for named in tuple(globals().values()) if isinstance(named, DataCategory))

TAXONOMY: Final = Taxonomy(CATEGORIES)
