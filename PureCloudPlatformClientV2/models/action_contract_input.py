# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .post_input_contract import PostInputContract
    from .post_output_contract import PostOutputContract


class ActionContractInput(Model):
    """ActionContractInput of the Platform API.

    The platform requires: input, output.
    """

    input: PostInputContract | None = field("input", default=None)
    output: PostOutputContract | None = field("output", default=None)
