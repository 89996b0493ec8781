# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContactColumnToDataActionFieldMapping, DomainEntityRef


class DialerAction(Model):
    """Part of DialerRule.

    Required by the platform: type, action_type_name.
    """

    type: Literal["Action", "modifyContactAttribute", "dataActionBehavior"] | str | None = field("type", default=None)
    action_type_name: Literal[
        "DO_NOT_DIAL", "MODIFY_CONTACT_ATTRIBUTE", "SWITCH_TO_PREVIEW", "APPEND_NUMBER_TO_DNC_LIST",
        "APPEND_CUSTOM_ENTRY_TO_DNC_LIST", "SCHEDULE_CALLBACK", "CONTACT_UNCALLABLE", "NUMBER_UNCALLABLE",
        "SET_CALLER_ID", "SET_SKILLS", "DATA_ACTION",
    ] | str | None = field("actionTypeName", default=None)
    update_option: Literal[
        "SET", "INCREMENT", "DECREMENT", "CURRENT_TIME",
    ] | str | None = field("updateOption", default=None)
    properties: dict[str, str] | None = field("properties", default=None)
    data_action: DomainEntityRef | None = field("dataAction", default=None)
    contact_column_to_data_action_field_mappings: list[ContactColumnToDataActionFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )
    contact_id_field: str | None = field("contactIdField", default=None)
    call_analysis_result_field: str | None = field("callAnalysisResultField", default=None)
    agent_wrapup_field: str | None = field("agentWrapupField", default=None)
