# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FileUploadSettings, LauncherButtonSettings, MessengerApps, MessengerHomeScreen, MessengerStyles


class MessengerSettings(Model):
    """Part of WebDeploymentConfigurationVersion and 1 more."""

    enabled: bool | None = field("enabled", default=None)
    styles: MessengerStyles | None = field("styles", default=None)
    launcher_button: LauncherButtonSettings | None = field("launcherButton", default=None)
    file_upload: FileUploadSettings | None = field("fileUpload", default=None)
    apps: MessengerApps | None = field("apps", default=None)
    home_screen: MessengerHomeScreen | None = field("homeScreen", default=None)
    session_persistence_type: Literal[
        "AcrossSubdomains", "DomainOrSubdomainOnly",
    ] | str | None = field("sessionPersistenceType", default=None)
