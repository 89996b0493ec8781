# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhoneNumberColumn


class DialerPreview(Model):
    """Part of Callback and 2 more."""

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[PhoneNumberColumn] | None = field("phoneNumberColumns", default=None)
    callback_auto_answer: bool | None = field("callbackAutoAnswer", default=None)
