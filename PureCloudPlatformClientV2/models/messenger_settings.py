# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class AutoStart(Model):
    """Auto start of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)


class BotMessengerProfile(Model):
    """Bot of a humanize. In Humanize."""

    name: str | None = field("name", default=None)
    avatar_url: str | None = field("avatarUrl", default=None)


class ConversationAppSettings(Model):
    """Conversations of messenger apps. In MessengerApps."""

    enabled: bool | None = field("enabled", default=None)
    show_agent_typing_indicator: bool | None = field("showAgentTypingIndicator", default=None)
    show_user_typing_indicator: bool | None = field("showUserTypingIndicator", default=None)
    auto_start: AutoStart | None = field("autoStart", default=None)
    markdown: Markdown | None = field("markdown", default=None)
    conversation_disconnect: ConversationDisconnectSettings | None = field("conversationDisconnect", default=None)
    conversation_clear: ConversationClearSettings | None = field("conversationClear", default=None)
    humanize: Humanize | None = field("humanize", default=None)
    notifications: NotificationsSettings | None = field("notifications", default=None)


class ConversationClearSettings(Model):
    """Conversation clear of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)


class ConversationDisconnectSettings(Model):
    """Conversation disconnect of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
    type: Literal["Send", "ReadOnly"] | str | None = field("type", default=None)


class FileUploadMode(Model):
    """One of the modes of file upload settings. In FileUploadSettings."""

    file_types: list[str] | None = field("fileTypes", default=None)
    max_file_size_kb: int | None = field("maxFileSizeKB", default=None)


class FileUploadSettings(Model):
    """File upload of messenger settings. In MessengerSettings."""

    enable_attachments: bool | None = field("enableAttachments", default=None)
    modes: list[FileUploadMode] | None = field("modes", default=None)


class Humanize(Model):
    """Humanize of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
    bot: BotMessengerProfile | None = field("bot", default=None)


class Knowledge(Model):
    """Knowledge of messenger apps. In MessengerApps."""

    enabled: bool | None = field("enabled", default=None)
    knowledge_base: AddressableEntityRef | None = field("knowledgeBase", default=None)


class LauncherButtonSettings(Model):
    """One of On, Off, OnDemand. In MessengerSettings."""

    visibility: Literal["On", "Off", "OnDemand"] | str | None = field("visibility", default=None)


class Markdown(Model):
    """Markdown of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)


class MessengerApps(Model):
    """Apps of messenger settings. In MessengerSettings."""

    conversations: ConversationAppSettings | None = field("conversations", default=None)
    knowledge: Knowledge | None = field("knowledge", default=None)


class MessengerHomeScreen(Model):
    """Home screen of messenger settings. In MessengerSettings."""

    enabled: bool | None = field("enabled", default=None)
    logo_url: str | None = field("logoUrl", default=None)


class MessengerSettings(Model):
    """Messenger of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more."""

    enabled: bool | None = field("enabled", default=None)
    styles: MessengerStyles | None = field("styles", default=None)
    launcher_button: LauncherButtonSettings | None = field("launcherButton", default=None)
    file_upload: FileUploadSettings | None = field("fileUpload", default=None)
    apps: MessengerApps | None = field("apps", default=None)
    home_screen: MessengerHomeScreen | None = field("homeScreen", default=None)
    session_persistence_type: Literal[
        "AcrossSubdomains", "DomainOrSubdomainOnly",
    ] | str | None = field("sessionPersistenceType", default=None)


class MessengerStyles(Model):
    """Styles of messenger settings. In MessengerSettings."""

    primary_color: str | None = field("primaryColor", default=None)


class NotificationsSettings(Model):
    """Notifications of conversation app settings. In ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
