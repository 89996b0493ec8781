# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, ImportStatus


class DncListCreate(Model):
    """A do-not-call list to create: name, do-not-call source type, import status and 13 more. Body of
    post_outbound_dnclists.

    Required by the platform: name, dnc_source_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    import_status: ImportStatus | None = field("importStatus", default=None)
    size: int | None = field("size", default=None)
    dnc_source_type: Literal[
        "rds", "rds_custom", "dnc.com", "gryphon",
    ] | str | None = field("dncSourceType", default=None)
    contact_method: Literal["Email", "Phone", "Any"] | str | None = field("contactMethod", default=None)
    login_id: str | None = field("loginId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    dnc_codes: list[str] | None = field("dncCodes", default=None)
    license_id: str | None = field("licenseId", default=None)
    division: DomainEntityRef | None = field("division", default=None)
    custom_exclusion_column: str | None = field("customExclusionColumn", default=None)
    self_uri: str | None = field("selfUri", default=None)
