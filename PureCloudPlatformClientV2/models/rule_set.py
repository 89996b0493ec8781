# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContactColumnToDataActionFieldMapping, DomainEntityRef


class Condition(Model):
    """One of the conditions of a dialer rule. In DialerRule."""

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


class DataActionConditionPredicate(Model):
    """One of the predicates of a condition. In Condition.

    Required by the platform: output_field, output_operator, comparison_value, inverted,
    output_field_missing_resolution.
    """

    output_field: str | None = field("outputField", default=None)
    output_operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER",
    ] | str | None = field("outputOperator", default=None)
    comparison_value: str | None = field("comparisonValue", default=None)
    inverted: bool | None = field("inverted", default=None)
    output_field_missing_resolution: bool | None = field("outputFieldMissingResolution", default=None)


class DialerAction(Model):
    """One of the actions of a dialer rule. In DialerRule.

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


class DialerRule(Model):
    """One of the rules of a rule set. In RuleSet.

    Required by the platform: name, category, conditions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str | None = field("category", default=None)
    conditions: list[Condition] | None = field("conditions", default=None)
    actions: list[DialerAction] | None = field("actions", default=None)


class RuleSet(Model):
    """A rule set, kept at /api/v2/outbound/rulesets/{ruleSetId}. Answer of get_outbound_ruleset and 2 more; body of
    post_outbound_rulesets and 1 more.

    Required by the platform: name, rules.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    rules: list[DialerRule] | None = field("rules", default=None)
    self_uri: str | None = field("selfUri", default=None)
