# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerContactlistConfigChangeContactList(Model):
    """A dialer contact list configuration change contact list: column names, phone columns, email columns and 14 more.
    Event of v2.outbound.contactlists.{id}.
    """

    column_names: list[str] | None = field("columnNames", default=None)
    phone_columns: list[DialerContactlistConfigChangeContactPhoneNumberColumn] | None = field(
        "phoneColumns", default=None
    )
    email_columns: list[DialerContactlistConfigChangeEmailColumn] | None = field("emailColumns", default=None)
    import_status: DialerContactlistConfigChangeImportStatus | None = field("importStatus", default=None)
    preview_mode_column_name: str | None = field("previewModeColumnName", default=None)
    preview_mode_accepted_values: list[str] | None = field("previewModeAcceptedValues", default=None)
    size: int | None = field("size", default=None)
    attempt_limits: DialerContactlistConfigChangeUriReference | None = field("attemptLimits", default=None)
    automatic_time_zone_mapping: bool | None = field("automaticTimeZoneMapping", default=None)
    zip_code_column_name: str | None = field("zipCodeColumnName", default=None)
    division: DialerContactlistConfigChangeUriReference | None = field("division", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerContactlistConfigChangeContactPhoneNumberColumn(Model):
    """One of the phone columns of a dialer contact list configuration change contact list. In
    DialerContactlistConfigChangeContactList.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
    callable_time_column: str | None = field("callableTimeColumn", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistConfigChangeEmailColumn(Model):
    """One of the email columns of a dialer contact list configuration change contact list. In
    DialerContactlistConfigChangeContactList.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistConfigChangeImportStatus(Model):
    """Import status of a dialer contact list configuration change contact list. In
    DialerContactlistConfigChangeContactList.
    """

    import_state: Literal["IN_PROGRESS", "FAILED"] | str | None = field("importState", default=None)
    total_records: int | None = field("totalRecords", default=None)
    completed_records: int | None = field("completedRecords", default=None)
    percentage_complete: int | None = field("percentageComplete", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    target_contact_list_ids: list[str] | None = field("targetContactListIds", default=None)
    list_name_prefix: str | None = field("listNamePrefix", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistConfigChangeUriReference(Model):
    """Reference to a dialer contact list configuration change by its id and its name. In
    DialerContactlistConfigChangeContactList.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
