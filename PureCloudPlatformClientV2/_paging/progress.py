"""Progress bars (extra `progress`), loaded when one is asked for."""

from __future__ import annotations

from typing import Any


def progress_bar(**settings: Any) -> Any:
    """Return a bar of tqdm. Raises ImportError with the remedy where tqdm is not installed."""
    try:
        from tqdm.auto import tqdm  # here: an extra, and slow to load
    except ImportError as error:
        raise ImportError('progress=True needs tqdm: pip install "PureCloudPlatformClientV2[progress]"') from error
    return tqdm(**settings)
