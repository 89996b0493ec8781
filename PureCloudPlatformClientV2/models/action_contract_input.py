# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PostInputContract, PostOutputContract


class ActionContractInput(Model):
    """Part of PostActionInput and 1 more.

    Required by the platform: input, output.
    """

    input: PostInputContract | None = field("input", default=None)
    output: PostOutputContract | None = field("output", default=None)
