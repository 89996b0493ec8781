# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PromptAssetCreate(Model):
    """A prompt asset to create: language, name, prompt id and 10 more. Body of post_architect_prompt_resources.

    Required by the platform: language.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    prompt_id: str | None = field("promptId", default=None)
    language: str | None = field("language", default=None)
    media_uri: str | None = field("mediaUri", default=None)
    tts_string: str | None = field("ttsString", default=None)
    text: str | None = field("text", default=None)
    upload_status: Literal[
        "created", "uploaded", "transcoded", "transcodeFailed",
    ] | str | None = field("uploadStatus", default=None)
    upload_uri: str | None = field("uploadUri", default=None)
    language_default: bool | None = field("languageDefault", default=None)
    tags: dict[str, list[str]] | None = field("tags", default=None)
    duration_seconds: float | None = field("durationSeconds", default=None)
    self_uri: str | None = field("selfUri", default=None)
