# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SystemPromptAsset(Model):
    """A system prompt asset, kept at /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}. Answer of
    get_architect_systemprompt_resource and 2 more; body of post_architect_systemprompt_resources and 1 more.

    Required by the platform: language.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    prompt_id: str | None = field("promptId", default=None)
    language: str | None = field("language", default=None)
    duration_seconds: float | None = field("durationSeconds", default=None)
    media_uri: str | None = field("mediaUri", default=None)
    tts_string: str | None = field("ttsString", default=None)
    text: str | None = field("text", default=None)
    upload_uri: str | None = field("uploadUri", default=None)
    upload_status: Literal[
        "created", "uploaded", "transcoded", "transcodeFailed",
    ] | str | None = field("uploadStatus", default=None)
    has_default: bool | None = field("hasDefault", default=None)
    language_default: bool | None = field("languageDefault", default=None)
    tags: dict[str, list[str]] | None = field("tags", default=None)
    self_uri: str | None = field("selfUri", default=None)
