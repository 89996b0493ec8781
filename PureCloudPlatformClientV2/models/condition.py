# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContactColumnToDataActionFieldMapping, DataActionConditionPredicate, DomainEntityRef


class Condition(Model):
    """Part of DialerRule."""

    type: Literal[
        "wrapupCondition", "systemDispositionCondition", "contactAttributeCondition", "phoneNumberCondition",
        "phoneNumberTypeCondition", "callAnalysisCondition", "contactPropertyCondition", "dataActionCondition",
    ] | str | None = field("type", default=None)
    inverted: bool | None = field("inverted", default=None)
    attribute_name: str | None = field("attributeName", default=None)
    value: str | None = field("value", default=None)
    value_type: Literal["STRING", "NUMERIC", "DATETIME", "PERIOD"] | str | None = field("valueType", default=None)
    operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER", "IN",
    ] | str | None = field("operator", default=None)
    codes: list[str] | None = field("codes", default=None)
    pcProperty: str | None = field("property", default=None)
    property_type: Literal[
        "LAST_ATTEMPT_BY_COLUMN", "LAST_ATTEMPT_OVERALL", "LAST_WRAPUP_BY_COLUMN", "LAST_WRAPUP_OVERALL",
    ] | str | None = field("propertyType", default=None)
    data_action: DomainEntityRef | None = field("dataAction", default=None)
    data_not_found_resolution: bool | None = field("dataNotFoundResolution", default=None)
    contact_id_field: str | None = field("contactIdField", default=None)
    call_analysis_result_field: str | None = field("callAnalysisResultField", default=None)
    agent_wrapup_field: str | None = field("agentWrapupField", default=None)
    contact_column_to_data_action_field_mappings: list[ContactColumnToDataActionFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )
    predicates: list[DataActionConditionPredicate] | None = field("predicates", default=None)
