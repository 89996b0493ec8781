# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import (
        DialerRulesetConfigChangeContactColumnToDataActionFieldMapping,
        DialerRulesetConfigChangeDataActionConditionPredicate, DialerRulesetConfigChangeUriReference,
    )


class DialerRulesetConfigChangeCondition(Model):
    data_action: DialerRulesetConfigChangeUriReference | None = field("dataAction", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    type: str | None = field("type", default=None)
    inverted: bool | None = field("inverted", default=None)
    attribute_name: str | None = field("attributeName", default=None)
    value: str | None = field("value", default=None)
    value_type: Literal["STRING", "NUMERIC", "DATETIME", "PERIOD"] | str | None = field("valueType", default=None)
    operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER",
    ] | str | None = field("operator", default=None)
    codes: list[str] | None = field("codes", default=None)
    property_type: Literal[
        "LAST_ATTEMPT_BY_COLUMN", "LAST_ATTEMPT_OVERALL", "LAST_RESULT_BY_COLUMN", "LAST_RESULT_OVERALL",
    ] | str | None = field("propertyType", default=None)
    pcProperty: str | None = field("property", default=None)
    data_not_found_resolution: bool | None = field("dataNotFoundResolution", default=None)
    contact_id_field: str | None = field("contactIdField", default=None)
    call_analysis_result_field: str | None = field("callAnalysisResultField", default=None)
    agent_wrapup_field: str | None = field("agentWrapupField", default=None)
    contact_column_to_data_action_field_mappings: list[DialerRulesetConfigChangeContactColumnToDataActionFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )
    predicates: list[DialerRulesetConfigChangeDataActionConditionPredicate] | None = field("predicates", default=None)
