# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import DomainEntityRef


class AppendToDncActionSettings(Model):
    """Append to do-not-call action settings of a digital action. In DigitalAction.

    Required by the platform: expire.
    """

    expire: bool | None = field("expire", default=None)
    expiration_duration: str | None = field("expirationDuration", default=None)
    list_type: Literal["Rds", "RdsCustom"] | str | None = field("listType", default=None)


class ContactAddressConditionSettings(Model):
    """Contact address condition settings of a digital condition. In DigitalCondition.

    Required by the platform: operator, value.
    """

    operator: Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)


class ContactAddressTypeConditionSettings(Model):
    """Contact address type condition settings of a digital condition. In DigitalCondition.

    Required by the platform: operator, value.
    """

    operator: Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)


class ContactColumnConditionSettings(Model):
    """Contact column condition settings of a digital condition. In DigitalCondition.

    Required by the platform: column_name, operator, value, value_type.
    """

    column_name: str | None = field("columnName", default=None)
    operator: Literal[
        "Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "Contains", "BeginsWith",
        "EndsWith", "Before", "After",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    value_type: Literal["DateTime", "Numeric", "Period", "String"] | str | None = field("valueType", default=None)


class DataActionConditionSettings(Model):
    """Data action condition settings of a digital condition. In DigitalCondition.

    Required by the platform: data_action_id, data_not_found_resolution.
    """

    data_action_id: str | None = field("dataActionId", default=None)
    contact_id_field: str | None = field("contactIdField", default=None)
    data_not_found_resolution: bool | None = field("dataNotFoundResolution", default=None)
    predicates: list[DigitalDataActionConditionPredicate] | None = field("predicates", default=None)
    contact_column_to_data_action_field_mappings: list[DataActionContactColumnFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )


class DataActionContactColumnFieldMapping(Model):
    """One of the contact column to data action field mappings of data action condition settings. In
    DataActionConditionSettings.

    Required by the platform: contact_column_name, data_action_field.
    """

    contact_column_name: str | None = field("contactColumnName", default=None)
    data_action_field: str | None = field("dataActionField", default=None)


class DigitalAction(Model):
    """One of the actions of a digital rule. In DigitalRule."""

    update_contact_column_action_settings: UpdateContactColumnActionSettings | None = field(
        "updateContactColumnActionSettings", default=None
    )
    do_not_send_action_settings: Any | None = field("doNotSendActionSettings", default=None)
    append_to_dnc_action_settings: AppendToDncActionSettings | None = field("appendToDncActionSettings", default=None)
    mark_contact_uncontactable_action_settings: MarkContactUncontactableActionSettings | None = field(
        "markContactUncontactableActionSettings", default=None
    )
    mark_contact_address_uncontactable_action_settings: Any | None = field(
        "markContactAddressUncontactableActionSettings", default=None
    )
    set_content_template_action_settings: SetContentTemplateActionSettings | None = field(
        "setContentTemplateActionSettings", default=None
    )
    set_sms_phone_number_action_settings: SetSmsPhoneNumberActionSettings | None = field(
        "setSmsPhoneNumberActionSettings", default=None
    )


class DigitalCondition(Model):
    """One of the conditions of a digital rule. In DigitalRule."""

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


class DigitalDataActionConditionPredicate(Model):
    """One of the predicates of data action condition settings. In DataActionConditionSettings.

    Required by the platform: output_field, output_operator, comparison_value, inverted,
    output_field_missing_resolution.
    """

    output_field: str | None = field("outputField", default=None)
    output_operator: Literal[
        "Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "Contains", "BeginsWith",
        "EndsWith", "Before", "After",
    ] | str | None = field("outputOperator", default=None)
    comparison_value: str | None = field("comparisonValue", default=None)
    inverted: bool | None = field("inverted", default=None)
    output_field_missing_resolution: bool | None = field("outputFieldMissingResolution", default=None)


class DigitalRule(Model):
    """One of the rules of a digital rule set. In DigitalRuleSet.

    Required by the platform: name, order, category, conditions, actions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["PreContact", "PostContact"] | str | None = field("category", default=None)
    conditions: list[DigitalCondition] | None = field("conditions", default=None)
    actions: list[DigitalAction] | None = field("actions", default=None)


class DigitalRuleSet(Model):
    """A digital rule set, kept at /api/v2/outbound/digitalrulesets/{digitalRuleSetId}. Answer of
    get_outbound_digitalruleset and 2 more; body of post_outbound_digitalrulesets and 1 more.

    Required by the platform: rules.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    rules: list[DigitalRule] | None = field("rules", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LastAttemptByColumnConditionSettings(Model):
    """Last attempt by column condition settings of a digital condition. In DigitalCondition.

    Required by the platform: operator, value.
    """

    email_column_name: str | None = field("emailColumnName", default=None)
    sms_column_name: str | None = field("smsColumnName", default=None)
    operator: Literal["Before", "After"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)


class LastAttemptOverallConditionSettings(Model):
    """Last attempt overall condition settings of a digital condition. In DigitalCondition.

    Required by the platform: media_types, operator, value.
    """

    media_types: list[str] | None = field("mediaTypes", default=None)
    operator: Literal["Before", "After"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)


class LastResultByColumnConditionSettings(Model):
    """Last result by column condition settings of a digital condition. In DigitalCondition."""

    email_column_name: str | None = field("emailColumnName", default=None)
    email_wrapup_codes: list[str] | None = field("emailWrapupCodes", default=None)
    sms_column_name: str | None = field("smsColumnName", default=None)
    sms_wrapup_codes: list[str] | None = field("smsWrapupCodes", default=None)


class LastResultOverallConditionSettings(Model):
    """Last result overall condition settings of a digital condition. In DigitalCondition."""

    email_wrapup_codes: list[str] | None = field("emailWrapupCodes", default=None)
    sms_wrapup_codes: list[str] | None = field("smsWrapupCodes", default=None)


class MarkContactUncontactableActionSettings(Model):
    """Mark contact uncontactable action settings of a digital action. In DigitalAction.

    Required by the platform: media_types.
    """

    media_types: list[str] | None = field("mediaTypes", default=None)


class SetContentTemplateActionSettings(Model):
    """Set content template action settings of a digital action. In DigitalAction.

    Required by the platform: sms_content_template_id, email_content_template_id.
    """

    sms_content_template_id: str | None = field("smsContentTemplateId", default=None)
    email_content_template_id: str | None = field("emailContentTemplateId", default=None)


class SetSmsPhoneNumberActionSettings(Model):
    """Set SMS phone number action settings of a digital action. In DigitalAction.

    Required by the platform: sender_sms_phone_number.
    """

    sender_sms_phone_number: str | None = field("senderSmsPhoneNumber", default=None)


class UpdateContactColumnActionSettings(Model):
    """Update contact column action settings of a digital action. In DigitalAction.

    Required by the platform: properties, update_option.
    """

    properties: dict[str, str] | None = field("properties", default=None)
    update_option: Literal[
        "Set", "Increment", "Decrement", "CurrentTime",
    ] | str | None = field("updateOption", default=None)
