# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerDnclistConfigChangeDncList(Model):
    """A dialer do-not-call list configuration change do-not-call list: import status, size, do-not-call source type and
    11 more. Event of v2.outbound.dnclists.{id}.
    """

    import_status: DialerDnclistConfigChangeImportStatus | None = field("importStatus", default=None)
    size: int | None = field("size", default=None)
    dnc_source_type: Literal["rds", "dnc.com", "gryphon"] | str | None = field("dncSourceType", default=None)
    login_id: str | None = field("loginId", default=None)
    dnc_codes: list[str] | None = field("dncCodes", default=None)
    license_id: str | None = field("licenseId", default=None)
    contact_method: Literal["EMAIL", "PHONE"] | str | None = field("contactMethod", default=None)
    division: DialerDnclistConfigChangeUriReference | None = field("division", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerDnclistConfigChangeImportStatus(Model):
    """Import status of a dialer do-not-call list configuration change do-not-call list. In
    DialerDnclistConfigChangeDncList.
    """

    import_state: Literal["IN_PROGRESS", "FAILED"] | str | None = field("importState", default=None)
    total_records: int | None = field("totalRecords", default=None)
    completed_records: int | None = field("completedRecords", default=None)
    percentage_complete: int | None = field("percentageComplete", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    target_contact_list_ids: list[str] | None = field("targetContactListIds", default=None)
    list_name_prefix: str | None = field("listNamePrefix", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerDnclistConfigChangeUriReference(Model):
    """Reference to a dialer do-not-call list configuration change by its id and its name. In
    DialerDnclistConfigChangeDncList.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
