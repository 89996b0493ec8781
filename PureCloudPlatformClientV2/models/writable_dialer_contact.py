# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ContactableStatus, MessageEvaluation, PhoneNumberStatus


class WritableDialerContact(Model):
    """A writable dialer contact: contact list id, data, latest SMS evaluations and 6 more. Body of
    post_outbound_contactlist_contacts.

    Required by the platform: contact_list_id, data.
    """

    id: str | None = field("id", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    data: dict[str, str] | None = field("data", default=None)
    latest_sms_evaluations: dict[str, MessageEvaluation] | None = field("latestSmsEvaluations", default=None)
    latest_email_evaluations: dict[str, MessageEvaluation] | None = field("latestEmailEvaluations", default=None)
    callable: bool | None = field("callable", default=None)
    phone_number_status: dict[str, PhoneNumberStatus] | None = field("phoneNumberStatus", default=None)
    contactable_status: dict[str, ContactableStatus] | None = field("contactableStatus", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
