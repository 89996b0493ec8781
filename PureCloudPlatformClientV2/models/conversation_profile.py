# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationProfile(Model):
    """Part of GoogleDialogflowConfig.

    Required by the platform: language_code, name.
    """

    language_code: Literal[
        "en", "en-AU", "en-CA", "en-GB", "en-IN", "en-US",
    ] | str | None = field("languageCode", default=None)
    name: str | None = field("name", default=None)
