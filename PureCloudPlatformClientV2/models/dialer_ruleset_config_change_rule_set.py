# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerRulesetConfigChangeAction(Model):
    """One of the actions of a dialer ruleset configuration change rule. In DialerRulesetConfigChangeRule."""

    type: str | None = field("type", default=None)
    action_type_name: str | None = field("actionTypeName", default=None)
    update_option: str | None = field("updateOption", default=None)
    properties: dict[str, str] | None = field("properties", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerRulesetConfigChangeCondition(Model):
    """One of the conditions of a dialer ruleset configuration change rule. In DialerRulesetConfigChangeRule."""

    data_action: DialerRulesetConfigChangeUriReference | None = field("dataAction", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
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


class DialerRulesetConfigChangeContactColumnToDataActionFieldMapping(Model):
    """One of the contact column to data action field mappings of a dialer ruleset configuration change condition. In
    DialerRulesetConfigChangeCondition.
    """

    contact_column_name: str | None = field("contactColumnName", default=None)
    data_action_field: str | None = field("dataActionField", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerRulesetConfigChangeDataActionConditionPredicate(Model):
    """One of the predicates of a dialer ruleset configuration change condition. In DialerRulesetConfigChangeCondition.
    """

    output_field: str | None = field("outputField", default=None)
    output_operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER",
    ] | str | None = field("outputOperator", default=None)
    comparison_value: str | None = field("comparisonValue", default=None)
    output_field_missing_resolution: bool | None = field("outputFieldMissingResolution", default=None)
    inverted: bool | None = field("inverted", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerRulesetConfigChangeRule(Model):
    """One of the rules of a dialer ruleset configuration change rule set. In DialerRulesetConfigChangeRuleSet."""

    conditions: list[DialerRulesetConfigChangeCondition] | None = field("conditions", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str | None = field("category", default=None)
    actions: list[DialerRulesetConfigChangeAction] | None = field("actions", default=None)


class DialerRulesetConfigChangeRuleSet(Model):
    """A dialer ruleset configuration change rule set: contact list, queue, rules and 6 more. Event of
    v2.outbound.rulesets.{id}.
    """

    contact_list: DialerRulesetConfigChangeUriReference | None = field("contactList", default=None)
    queue: DialerRulesetConfigChangeUriReference | None = field("queue", default=None)
    rules: list[DialerRulesetConfigChangeRule] | None = field("rules", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerRulesetConfigChangeUriReference(Model):
    """Reference to a dialer ruleset configuration change by its id and its name. In DialerRulesetConfigChangeCondition
    and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
