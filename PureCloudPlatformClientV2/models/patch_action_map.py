# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ActionMapActionTemplate, ActionMapScheduleGroup, Activation, AddressableEntityRef, ArchitectFlowFields,
        EventCondition, OpenActionFields, OutcomePercentileCondition, OutcomeProbabilityCondition, OutcomeQuantileCondition,
        UrlCondition,
    )


class PatchAction(Model):
    """Action of an action map. In PatchActionMap.

    Required by the platform: media_type.
    """

    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    action_template: ActionMapActionTemplate | None = field("actionTemplate", default=None)
    action_target_id: str | None = field("actionTargetId", default=None)
    is_pacing_enabled: bool | None = field("isPacingEnabled", default=None)
    props: PatchActionProperties | None = field("props", default=None)
    architect_flow_fields: ArchitectFlowFields | None = field("architectFlowFields", default=None)
    web_messaging_offer_fields: PatchWebMessagingOfferFields | None = field("webMessagingOfferFields", default=None)
    open_action_fields: OpenActionFields | None = field("openActionFields", default=None)


class PatchActionMap(Model):
    """An action map to change: display name, trigger with segments, page URL conditions and 17 more. Body of
    patch_journey_actionmap.

    Required by the platform: display_name, trigger_with_segments, page_url_conditions.
    """

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    trigger_with_segments: list[str] | None = field("triggerWithSegments", default=None)
    trigger_with_event_conditions: list[EventCondition] | None = field("triggerWithEventConditions", default=None)
    trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition] | None = field(
        "triggerWithOutcomeProbabilityConditions", default=None
    )
    trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition] | None = field(
        "triggerWithOutcomePercentileConditions", default=None
    )
    trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition] | None = field(
        "triggerWithOutcomeQuantileConditions", default=None
    )
    page_url_conditions: list[UrlCondition] | None = field("pageUrlConditions", default=None)
    activation: Activation | None = field("activation", default=None)
    weight: int | None = field("weight", default=None)
    action: PatchAction | None = field("action", default=None)
    action_map_schedule_groups: PatchActionMapScheduleGroups | None = field("actionMapScheduleGroups", default=None)
    ignore_frequency_cap: bool | None = field("ignoreFrequencyCap", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)


class PatchActionMapScheduleGroups(Model):
    """Action map schedule groups of an action map. In PatchActionMap.

    Required by the platform: action_map_schedule_group.
    """

    action_map_schedule_group: ActionMapScheduleGroup | None = field("actionMapScheduleGroup", default=None)
    emergency_action_map_schedule_group: ActionMapScheduleGroup | None = field(
        "emergencyActionMapScheduleGroup", default=None
    )


class PatchActionProperties(Model):
    """Props of an action. In PatchAction."""

    webchat_prompt: str | None = field("webchatPrompt", default=None)
    webchat_title_text: str | None = field("webchatTitleText", default=None)
    webchat_accept_text: str | None = field("webchatAcceptText", default=None)
    webchat_decline_text: str | None = field("webchatDeclineText", default=None)
    webchat_survey: PatchActionSurvey | None = field("webchatSurvey", default=None)


class PatchActionSurvey(Model):
    """Webchat survey of action properties. In PatchActionProperties.

    Required by the platform: questions.
    """

    questions: list[PatchSurveyQuestion] | None = field("questions", default=None)


class PatchSurveyQuestion(Model):
    """One of the questions of an action survey. In PatchActionSurvey.

    Required by the platform: label.
    """

    type: Literal["text", "hidden", "select", "checkbox", "textarea"] | str | None = field("type", default=None)
    label: str | None = field("label", default=None)
    customer_property: Literal[
        "givenName", "familyName", "email", "phone", "gender", "companyName",
    ] | str | None = field("customerProperty", default=None)
    choices: list[str] | None = field("choices", default=None)
    is_mandatory: bool | None = field("isMandatory", default=None)


class PatchWebMessagingOfferFields(Model):
    """Web messaging offer fields of an action. In PatchAction."""

    offer_text: str | None = field("offerText", default=None)
    architect_flow: AddressableEntityRef | None = field("architectFlow", default=None)
