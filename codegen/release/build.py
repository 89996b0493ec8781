"""Wheel and sdist, the same bytes at every build."""

from __future__ import annotations

import gzip
import hashlib
import io
import shutil
import sys
import tarfile
from pathlib import Path

from .run import ReleaseError, run


def build(checkout: Path, target: Path, epoch: int) -> list[Path]:
    """Build wheel and sdist of `checkout` into `target`, twice; return them. Raises ReleaseError if the two differ."""
    first = _build_once(checkout, target, epoch)
    again = target.with_name("again")
    second = _build_once(checkout, again, epoch)
    different = [one.name for one, other in zip(first, second, strict=True) if digest(one) != digest(other)]
    if different:
        raise ReleaseError(f"two builds differ: {', '.join(different)}")
    shutil.rmtree(again)
    return first


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _build_once(checkout: Path, target: Path, epoch: int) -> list[Path]:
    for left_over in (checkout / "build", *checkout.glob("*.egg-info")):
        shutil.rmtree(left_over, ignore_errors=True)
    environment = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONPATH": str(checkout)}
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", target, checkout, cwd=checkout, env=environment)
    built = sorted(target.iterdir())
    for path in built:
        if path.name.endswith(".tar.gz"):
            _normalise(path, epoch)
    return built


def _normalise(path: Path, epoch: int) -> None:
    """Write a tar archive anew, without what the machine left in it: times, owners, order."""
    buffer = io.BytesIO()
    with tarfile.open(path) as old, tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as new:
        for member in sorted(old.getmembers(), key=lambda item: item.name):
            member.mtime, member.uid, member.gid, member.uname, member.gname = epoch, 0, 0, "", ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            member.pax_headers = {}
            new.addfile(member, old.extractfile(member) if member.isfile() else None)
    path.write_bytes(gzip.compress(buffer.getvalue(), mtime=epoch))
