# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class NamedEntityAnnotation(Model):
    """Entity of an NLU utterance segment. In NluUtteranceSegment.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)


class NluUtterance(Model):
    """One of the utterances of an additional languages intent. In AdditionalLanguagesIntent and 1 more.

    Required by the platform: segments.
    """

    id: str | None = field("id", default=None)
    source: Literal["Generated", "User"] | str | None = field("source", default=None)
    segments: list[NluUtteranceSegment] | None = field("segments", default=None)


class NluUtteranceSegment(Model):
    """One of the segments of an NLU utterance. In NluUtterance.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    entity: NamedEntityAnnotation | None = field("entity", default=None)
