"""Old names of what the platform renamed: they work for one major version, and say what the new name is."""

from __future__ import annotations

import sys
import warnings

from ._old_names import MODELS, OPERATIONS


def old_model(name: str) -> object | None:
    """Return the model that was once called `name`, with a DeprecationWarning; None if none was."""
    new = MODELS.get(name)
    if new is None:
        return None
    # 3: the line that names it, past the `__getattr__` that asks here. Import machinery is not counted.
    warnings.warn(f"the model {name} is now called {new}", DeprecationWarning, stacklevel=3)
    return getattr(sys.modules[__package__ or ""], new)  # type: ignore[no-any-return]


def new_method(owner: type, name: str) -> str | None:
    """Return what the method `name` of an API class is called now, None if it never was one."""
    return next((new for base in owner.__mro__ if (new := OPERATIONS.get(base.__name__, {}).get(name))), None)
