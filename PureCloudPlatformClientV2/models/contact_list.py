# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ColumnDataTypeSpecification, ContactPhoneNumberColumn, DomainEntityRef, EmailColumn, ImportStatus


class ContactList(Model):
    """A contact list, kept at /api/v2/outbound/contactlists/{contactListId}. Answer of get_outbound_contactlist and 2
    more; body of post_outbound_contactlists and 1 more.

    Required by the platform: column_names.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    division: DomainEntityRef | None = field("division", default=None)
    column_names: list[str] | None = field("columnNames", default=None)
    phone_columns: list[ContactPhoneNumberColumn] | None = field("phoneColumns", default=None)
    email_columns: list[EmailColumn] | None = field("emailColumns", default=None)
    import_status: ImportStatus | None = field("importStatus", default=None)
    preview_mode_column_name: str | None = field("previewModeColumnName", default=None)
    preview_mode_accepted_values: list[str] | None = field("previewModeAcceptedValues", default=None)
    size: int | None = field("size", default=None)
    attempt_limits: DomainEntityRef | None = field("attemptLimits", default=None)
    automatic_time_zone_mapping: bool | None = field("automaticTimeZoneMapping", default=None)
    zip_code_column_name: str | None = field("zipCodeColumnName", default=None)
    column_data_type_specifications: list[ColumnDataTypeSpecification] | None = field(
        "columnDataTypeSpecifications", default=None
    )
    trim_whitespace: bool | None = field("trimWhitespace", default=None)
    self_uri: str | None = field("selfUri", default=None)
