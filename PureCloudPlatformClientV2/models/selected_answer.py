# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SelectedAnswer(Model):
    """Part of SearchUpdateRequest.

    Required by the platform: document.
    """

    document: AddressableEntityRef | None = field("document", default=None)
