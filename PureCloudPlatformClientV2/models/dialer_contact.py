# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContactableStatus, MessageEvaluation, PhoneNumberStatus


class CallRecord(Model):
    """One, by key, of the call records of a dialer contact. In DialerContact."""

    last_attempt: datetime | None = field("lastAttempt", default=None)
    last_result: str | None = field("lastResult", default=None)


class ConfigurationOverrides(Model):
    """Configuration overrides of a dialer contact. In DialerContact."""

    priority: bool | None = field("priority", default=None)


class ContactColumnTimeZone(Model):
    """One, by key, of the contact column time zones of a dialer contact. In DialerContact."""

    time_zone: str | None = field("timeZone", default=None)
    column_type: Literal["PHONE", "ZIP"] | str | None = field("columnType", default=None)


class DialerContact(Model):
    """A dialer contact, kept at /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}. Answer of
    get_outbound_contactlist_contact and 3 more; body of put_outbound_contactlist_contact.

    Required by the platform: contact_list_id, data.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    data: dict[str, str] | None = field("data", default=None)
    call_records: dict[str, CallRecord] | None = field("callRecords", default=None)
    latest_sms_evaluations: dict[str, MessageEvaluation] | None = field("latestSmsEvaluations", default=None)
    latest_email_evaluations: dict[str, MessageEvaluation] | None = field("latestEmailEvaluations", default=None)
    callable: bool | None = field("callable", default=None)
    phone_number_status: dict[str, PhoneNumberStatus] | None = field("phoneNumberStatus", default=None)
    contactable_status: dict[str, ContactableStatus] | None = field("contactableStatus", default=None)
    contact_column_time_zones: dict[str, ContactColumnTimeZone] | None = field("contactColumnTimeZones", default=None)
    configuration_overrides: ConfigurationOverrides | None = field("configurationOverrides", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
