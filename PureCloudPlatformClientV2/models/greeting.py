# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntity


class Greeting(Model):
    """A greeting, kept at /api/v2/greetings/{greetingId}. Answer of get_greeting and 4 more; body of post_greetings and
    3 more.

    Required by the platform: type, owner_type, owner.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["STATION", "VOICEMAIL", "NAME"] | str | None = field("type", default=None)
    owner_type: Literal["USER", "ORGANIZATION", "GROUP"] | str | None = field("ownerType", default=None)
    owner: DomainEntity | None = field("owner", default=None)
    audio_file: GreetingAudioFile | None = field("audioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    created_by: str | None = field("createdBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class GreetingAudioFile(Model):
    """Audio file of a greeting. In Greeting."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)
    self_uri: str | None = field("selfUri", default=None)
