# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .call_record import CallRecord
    from .configuration_overrides import ConfigurationOverrides
    from .contact_column_time_zone import ContactColumnTimeZone
    from .contactable_status import ContactableStatus
    from .message_evaluation import MessageEvaluation
    from .phone_number_status import PhoneNumberStatus


class DialerContact(Model):
    """DialerContact of the Platform API.

    The platform requires: contact_list_id, data.
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
