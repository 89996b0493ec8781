# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from . import (
        ButtonComponent, ContentActions, ContentAttachment, ContentCard, ContentCarousel, ContentQuickReply,
        NotificationTemplateParameter, RecipientAdditionalIdentifier, TextBotFlowLocation, TextBotFlowOutcome,
        TextBotInputOutputData, TextBotTurnReference,
    )


class ContentButtonResponse(Model):
    """Button response of message content. In MessageContent.

    Required by the platform: type, text, payload.
    """

    id: str | None = field("id", default=None)
    type: Literal["Button", "DatePicker", "QuickReply"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)


class ContentGeneric(Model):
    """Generic of message content. In MessageContent."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    video: str | None = field("video", default=None)
    actions: ContentActions | None = field("actions", default=None)
    components: list[ButtonComponent] | None = field("components", default=None)


class ContentList(Model):
    """Content list of message content. In MessageContent."""

    id: str | None = field("id", default=None)
    list_type: Literal["Selection", "Vertical"] | str | None = field("listType", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    submit_label: str | None = field("submitLabel", default=None)
    actions: ContentActions | None = field("actions", default=None)
    components: list[ListItemComponent] | None = field("components", default=None)


class ContentLocation(Model):
    """Location of message content. In MessageContent."""

    url: str | None = field("url", default=None)
    address: str | None = field("address", default=None)
    text: str | None = field("text", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)


class ContentNotificationTemplate(Model):
    """Template of message content. In MessageContent.

    Required by the platform: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: NotificationTemplateHeader | None = field("header", default=None)
    body: NotificationTemplateBody | None = field("body", default=None)
    footer: NotificationTemplateFooter | None = field("footer", default=None)


class ContentPostback(Model):
    """Postback of message content. In MessageContent.

    Required by the platform: payload.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)


class ContentQuickReplyV2(Model):
    """Quick reply V2 of message content. In MessageContent.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    actions: list[ContentQuickReply] | None = field("actions", default=None)


class ContentReaction(Model):
    """One of the reactions of message content. In MessageContent.

    Required by the platform: reaction_type, count.
    """

    reaction_type: Literal[
        "Like", "Love", "Wow", "Haha", "Sad", "Angry", "Thankful", "Pride", "Care", "Share", "Comment", "View",
    ] | str | None = field("reactionType", default=None)
    count: int | None = field("count", default=None)


class ContentStory(Model):
    """Story of message content. In MessageContent.

    Required by the platform: type, url.
    """

    type: Literal["Mention", "Reply"] | str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    reply_to_id: str | None = field("replyToId", default=None)


class ContentText(Model):
    """Text of message content. In MessageContent.

    Required by the platform: body.
    """

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)


class Format(Model):
    """Format of a text bot prompt segment. In TextBotPromptSegment."""

    flags: list[str] | None = field("flags", default=None)


class ListItemComponent(Model):
    """One of the components of a content list. In ContentList."""

    id: str | None = field("id", default=None)
    rmid: str | None = field("rmid", default=None)
    type: Literal["ListItem", "ListItemBig"] | str | None = field("type", default=None)
    image: str | None = field("image", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    actions: ContentActions | None = field("actions", default=None)


class MessageContent(Model):
    """One of the content of a text bot prompt segment. In TextBotPromptSegment.

    Required by the platform: content_type.
    """

    content_type: Literal[
        "Attachment", "Location", "QuickReply", "Notification", "GenericTemplate", "ListTemplate", "Postback",
        "Reactions", "Mention", "ButtonResponse", "Story", "Card", "Carousel", "Text", "QuickReplyV2",
    ] | str | None = field("contentType", default=None)
    location: ContentLocation | None = field("location", default=None)
    attachment: ContentAttachment | None = field("attachment", default=None)
    quick_reply: ContentQuickReply | None = field("quickReply", default=None)
    button_response: ContentButtonResponse | None = field("buttonResponse", default=None)
    generic: ContentGeneric | None = field("generic", default=None)
    list: ContentList | None = field("list", default=None)
    template: ContentNotificationTemplate | None = field("template", default=None)
    reactions: builtins.list[ContentReaction] | None = field("reactions", default=None)
    mention: MessagingRecipient | None = field("mention", default=None)
    postback: ContentPostback | None = field("postback", default=None)
    story: ContentStory | None = field("story", default=None)
    card: ContentCard | None = field("card", default=None)
    carousel: ContentCarousel | None = field("carousel", default=None)
    text: ContentText | None = field("text", default=None)
    quick_reply_v2: ContentQuickReplyV2 | None = field("quickReplyV2", default=None)


class MessagingRecipient(Model):
    """Mention of message content. In MessageContent.

    Required by the platform: id.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque", "Topic"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    additional_ids: list[RecipientAdditionalIdentifier] | None = field("additionalIds", default=None)


class NotificationTemplateBody(Model):
    """Body of a content notification template. In ContentNotificationTemplate.

    Required by the platform: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[NotificationTemplateParameter] | None = field("parameters", default=None)


class NotificationTemplateFooter(Model):
    """Footer of a content notification template. In ContentNotificationTemplate."""

    text: str | None = field("text", default=None)


class NotificationTemplateHeader(Model):
    """Header of a content notification template. In ContentNotificationTemplate.

    Required by the platform: type.
    """

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: ContentAttachment | None = field("media", default=None)
    parameters: list[NotificationTemplateParameter] | None = field("parameters", default=None)


class TextBotDisconnectAction(Model):
    """Next action disconnect of a text bot flow turn. In TextBotFlowTurnResponse.

    Required by the platform: reason.
    """

    reason: Literal[
        "TriggeredByUser", "TriggeredByFlow", "SessionExpired", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)


class TextBotExitAction(Model):
    """Next action exit of a text bot flow turn. In TextBotFlowTurnResponse.

    Required by the platform: reason.
    """

    reason: Literal[
        "TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    active_intent: str | None = field("activeIntent", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    output_data: TextBotInputOutputData | None = field("outputData", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)


class TextBotFlowTurnResponse(Model):
    """A text bot flow turn: next action type, previous turn, prompts and 4 more. Answer of
    post_textbots_botflows_session_turns.

    Required by the platform: id, next_action_type.
    """

    id: str | None = field("id", default=None)
    previous_turn: TextBotTurnReference | None = field("previousTurn", default=None)
    prompts: TextBotOutputPrompts | None = field("prompts", default=None)
    next_action_type: Literal[
        "NoOp", "Disconnect", "WaitForInput", "Exit",
    ] | str | None = field("nextActionType", default=None)
    next_action_disconnect: TextBotDisconnectAction | None = field("nextActionDisconnect", default=None)
    next_action_wait_for_input: TextBotWaitForInputAction | None = field("nextActionWaitForInput", default=None)
    next_action_exit: TextBotExitAction | None = field("nextActionExit", default=None)


class TextBotModeConstraints(Model):
    """Mode constraints of a text bot wait for input action. In TextBotWaitForInputAction."""

    text: TextBotTextModeConstraints | None = field("text", default=None)


class TextBotModeOutputPrompts(Model):
    """Text prompts of text bot output prompts. In TextBotOutputPrompts.

    Required by the platform: segments.
    """

    segments: list[TextBotPromptSegment] | None = field("segments", default=None)


class TextBotOutputPrompts(Model):
    """Prompts of a text bot flow turn. In TextBotFlowTurnResponse.

    Required by the platform: output_language.
    """

    output_language: str | None = field("outputLanguage", default=None)
    text_prompts: TextBotModeOutputPrompts | None = field("textPrompts", default=None)


class TextBotPromptSegment(Model):
    """One of the segments of text bot mode output prompts. In TextBotModeOutputPrompts.

    Required by the platform: text, type.
    """

    text: str | None = field("text", default=None)
    type: Literal["Text", "RichMedia"] | str | None = field("type", default=None)
    format: Format | None = field("format", default=None)
    content: list[MessageContent] | None = field("content", default=None)


class TextBotTextModeConstraints(Model):
    """Text of text bot mode constraints. In TextBotModeConstraints.

    Required by the platform: language_preferences.
    """

    language_preferences: list[str] | None = field("languagePreferences", default=None)
    no_input_timeout_milliseconds: int | None = field("noInputTimeoutMilliseconds", default=None)


class TextBotWaitForInputAction(Model):
    """Next action wait for input of a text bot flow turn. In TextBotFlowTurnResponse.

    Required by the platform: mode_constraints.
    """

    mode_constraints: TextBotModeConstraints | None = field("modeConstraints", default=None)
