# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactPhoneNumberColumn, Division, EmailColumn, ImportStatus


class ContactListDivisionView(Model):
    """A contact list division view, kept at /api/v2/outbound/contactlists/divisionviews/{contactListId}. Answer of
    get_outbound_contactlists_divisionview.

    Required by the platform: column_names.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    column_names: list[str] | None = field("columnNames", default=None)
    phone_columns: list[ContactPhoneNumberColumn] | None = field("phoneColumns", default=None)
    email_columns: list[EmailColumn] | None = field("emailColumns", default=None)
    import_status: ImportStatus | None = field("importStatus", default=None)
    size: int | None = field("size", default=None)
    self_uri: str | None = field("selfUri", default=None)
