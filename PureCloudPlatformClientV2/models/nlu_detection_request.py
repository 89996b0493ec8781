# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDetectionInput


class ContextEntity(Model):
    """Entity of an NLU detection context. In NluDetectionContext.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)


class ContextIntent(Model):
    """Intent of an NLU detection context. In NluDetectionContext.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)


class NluDetectionContext(Model):
    """Context of an NLU detection. In NluDetectionRequest."""

    intent: ContextIntent | None = field("intent", default=None)
    entity: ContextEntity | None = field("entity", default=None)


class NluDetectionRequest(Model):
    """An NLU detection: input and context. Body of post_languageunderstanding_domain_version_detect.

    Required by the platform: input.
    """

    input: NluDetectionInput | None = field("input", default=None)
    context: NluDetectionContext | None = field("context", default=None)
