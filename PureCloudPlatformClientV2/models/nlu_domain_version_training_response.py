# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDomainVersion


class NluDomainVersionTrainingResponse(Model):
    """An NLU domain version training: message and 1 more. Answer of post_languageunderstanding_domain_version_train."""

    message: str | None = field("message", default=None)
    version: NluDomainVersion | None = field("version", default=None)
