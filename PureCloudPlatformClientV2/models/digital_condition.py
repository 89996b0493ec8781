# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ContactAddressConditionSettings, ContactAddressTypeConditionSettings, ContactColumnConditionSettings,
        DataActionConditionSettings, LastAttemptByColumnConditionSettings, LastAttemptOverallConditionSettings,
        LastResultByColumnConditionSettings, LastResultOverallConditionSettings,
    )


class DigitalCondition(Model):
    """Part of DigitalRule."""

    inverted: bool | None = field("inverted", default=None)
    contact_column_condition_settings: ContactColumnConditionSettings | None = field(
        "contactColumnConditionSettings", default=None
    )
    contact_address_condition_settings: ContactAddressConditionSettings | None = field(
        "contactAddressConditionSettings", default=None
    )
    contact_address_type_condition_settings: ContactAddressTypeConditionSettings | None = field(
        "contactAddressTypeConditionSettings", default=None
    )
    last_attempt_by_column_condition_settings: LastAttemptByColumnConditionSettings | None = field(
        "lastAttemptByColumnConditionSettings", default=None
    )
    last_attempt_overall_condition_settings: LastAttemptOverallConditionSettings | None = field(
        "lastAttemptOverallConditionSettings", default=None
    )
    last_result_by_column_condition_settings: LastResultByColumnConditionSettings | None = field(
        "lastResultByColumnConditionSettings", default=None
    )
    last_result_overall_condition_settings: LastResultOverallConditionSettings | None = field(
        "lastResultOverallConditionSettings", default=None
    )
    data_action_condition_settings: DataActionConditionSettings | None = field(
        "dataActionConditionSettings", default=None
    )
