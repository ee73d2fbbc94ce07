"""Where the law of Vietnam on data transfers is written."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"

DECREE_13: Final = Instrument(
    "vn.d13",
    "Decree on personal data protection",
    "https://vanban.chinhphu.vn/?pageid=27160&docid=207759",
    native="Nghị định về bảo vệ dữ liệu cá nhân",
    number="13/2023/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2023-04-17",
)
PDP_LAW: Final = Instrument(
    "vn.pdpl",
    "Law on Personal Data Protection",
    "https://vanban.chinhphu.vn/?docid=214590&pageid=27160&typegroupid=3",
    native="Luật Bảo vệ dữ liệu cá nhân",
    number="91/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-06-26",
)
DECREE_356: Final = Instrument(
    "vn.d356",
    "Decree detailing the Law on Personal Data Protection",
    "https://vanban.chinhphu.vn/?docid=216387&pageid=27160&typegroupid=4",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân",
    number="356/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-12-31",
)
DATA_LAW: Final = Instrument(
    "vn.data",
    "Law on Data",
    "https://vanban.chinhphu.vn",
    native="Luật Dữ liệu",
    number="60/2024/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2024-11-30",
)
DECREE_165: Final = Instrument(
    "vn.d165",
    "Decree detailing the Law on Data",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Dữ liệu",
    number="165/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-06-30",
)
DECISION_20: Final = Instrument(
    "vn.q20",
    "Decision on the lists of core data and important data",
    "https://vanban.chinhphu.vn",
    native="Quyết định ban hành danh mục dữ liệu cốt lõi, dữ liệu quan trọng",
    number="20/2025/QĐ-TTg",
    issuer="Prime Minister of Vietnam",
)
CYBER_2018: Final = Instrument(
    "vn.cyber_2018",
    "Law on Cybersecurity of 2018",
    "https://vanban.chinhphu.vn",
    native="Luật An ninh mạng",
    number="24/2018/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2018-06-12",
)
DECREE_53: Final = Instrument(
    "vn.d53",
    "Decree detailing the Law on Cybersecurity of 2018",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều của Luật An ninh mạng",
    number="53/2022/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2022-08-15",
)
CYBER_2025: Final = Instrument(
    "vn.cyber_2025",
    "Law on Cybersecurity of 2025",
    "https://vanban.chinhphu.vn",
    native="Luật An ninh mạng",
    number="116/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-12-10",
)
DECREE_333: Final = Instrument(
    "vn.d333",
    "Decree detailing the Law on Cybersecurity of 2025",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều của Luật An ninh mạng",
    number="333/2026/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2026-08-19",
)
DECREE_163: Final = Instrument(
    "vn.d163",
    "Decree detailing the Law on Telecommunications",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Viễn thông",
    number="163/2024/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2024-12-24",
)
SECRETS_2000: Final = Instrument(
    "vn.secrets_2000",
    "Ordinance on Protection of State Secrets of 2000",
    "https://vanban.chinhphu.vn",
    native="Pháp lệnh Bảo vệ bí mật nhà nước",
    number="30/2000/PL-UBTVQH10",
    issuer="Standing Committee of the National Assembly of Vietnam",
    adopted="2000-12-28",
)
SECRETS_2018: Final = Instrument(
    "vn.secrets_2018",
    "Law on Protection of State Secrets of 2018",
    "https://vanban.chinhphu.vn",
    native="Luật Bảo vệ bí mật nhà nước",
    number="29/2018/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2018-11-15",
)
SECRETS_2025: Final = Instrument(
    "vn.secrets_2025",
    "Law on Protection of State Secrets of 2025",
    "https://vanban.chinhphu.vn",
    native="Luật Bảo vệ bí mật nhà nước",
    number="117/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-12-10",
)
TECHNOLOGY_LAW: Final = Instrument(
    "vn.technology",
    "Law on Technology Transfer",
    "https://vanban.chinhphu.vn",
    native="Luật Chuyển giao công nghệ",
    number="07/2017/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2017-06-19",
)
DECREE_259: Final = Instrument(
    "vn.d259",
    "Decree on strategic trade control",
    "https://vanban.chinhphu.vn",
    native="Nghị định về kiểm soát thương mại chiến lược",
    number="259/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-10-10",
)
ARCHIVES_2011: Final = Instrument(
    "vn.archives_2011",
    "Law on Archives of 2011",
    "https://vanban.chinhphu.vn",
    native="Luật Lưu trữ",
    number="01/2011/QH13",
    issuer="National Assembly of Vietnam",
    adopted="2011-11-11",
)
ARCHIVES_2024: Final = Instrument(
    "vn.archives_2024",
    "Law on Archives of 2024",
    "https://vanban.chinhphu.vn",
    native="Luật Lưu trữ",
    number="33/2024/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2024-06-21",
)
CIRCULAR_43: Final = Instrument(
    "vn.c43",
    "Circular on the management of specimens of infectious diseases",
    "https://vanban.chinhphu.vn",
    native="Thông tư quy định chế độ quản lý mẫu bệnh phẩm bệnh truyền nhiễm",
    number="43/2011/TT-BYT",
    issuer="Ministry of Health of Vietnam",
)
TELECOM_2009: Final = Instrument(
    "vn.telecom_2009",
    "Law on Telecommunications of 2009",
    "https://vanban.chinhphu.vn",
    native="Luật Viễn thông",
    number="41/2009/QH12",
    issuer="National Assembly of Vietnam",
    adopted="2009-11-23",
)
TELECOM_2023: Final = Instrument(
    "vn.telecom_2023",
    "Law on Telecommunications of 2023",
    "https://vanban.chinhphu.vn",
    native="Luật Viễn thông",
    number="24/2023/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2023-11-24",
)
DECREE_117: Final = Instrument(
    "vn.d117",
    "Decree on confidentiality and provision of client information of credit institutions and foreign bank branches",
    "https://vanban.chinhphu.vn",
    native="Nghị định về việc giữ bí mật, cung cấp thông tin khách hàng của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài",
    number="117/2018/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2018-09-11",
)
