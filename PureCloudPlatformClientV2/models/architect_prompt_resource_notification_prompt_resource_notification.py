# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ArchitectPromptResourceNotificationPromptResourceNotification(Model):
    """An architect prompt resource notification prompt resource: prompt id, language, media URI and 3 more. Event of
    v2.architect.prompts.{id}.resources.{id}.
    """

    prompt_id: str | None = field("promptId", default=None)
    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    media_uri: str | None = field("mediaUri", default=None)
    upload_status: str | None = field("uploadStatus", default=None)
    duration_seconds: float | None = field("durationSeconds", default=None)
