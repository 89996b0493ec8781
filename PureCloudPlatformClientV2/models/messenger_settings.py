# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .file_upload_settings import FileUploadSettings
    from .launcher_button_settings import LauncherButtonSettings
    from .messenger_apps import MessengerApps
    from .messenger_home_screen import MessengerHomeScreen
    from .messenger_styles import MessengerStyles


class MessengerSettings(Model):
    """MessengerSettings of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    styles: MessengerStyles | None = field("styles", default=None)
    launcher_button: LauncherButtonSettings | None = field("launcherButton", default=None)
    file_upload: FileUploadSettings | None = field("fileUpload", default=None)
    apps: MessengerApps | None = field("apps", default=None)
    home_screen: MessengerHomeScreen | None = field("homeScreen", default=None)
    session_persistence_type: Literal[
        "AcrossSubdomains", "DomainOrSubdomainOnly",
    ] | str | None = field("sessionPersistenceType", default=None)
