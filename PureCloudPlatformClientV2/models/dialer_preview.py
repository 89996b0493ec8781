# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DialerPreview(Model):
    """Dialer preview of a callback. In Callback and 2 more."""

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[PhoneNumberColumn] | None = field("phoneNumberColumns", default=None)
    callback_auto_answer: bool | None = field("callbackAutoAnswer", default=None)


class PhoneNumberColumn(Model):
    """One of the phone number columns of a dialer preview. In DialerPreview."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
