"""Owns the stand-in's side of files that people send: getFile, and the link that it gives, for an hour."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram.constants import FileSizeLimit

from bot.demo.chats import Chat, Document
from bot.demo.refusals import Refused, bad_request, wrong_file

LINK_LIFE = timedelta(hours=1)
"""Telegram promises the link for at least an hour; here it lives not a minute longer."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file in a chat."""

    chat: Chat
    document: Document


@dataclass(frozen=True, slots=True)
class Link:
    """Where a file can be fetched, until when."""

    document: Document
    ends: datetime


class SharedFiles:
    """The files that were sent, by id, and the links to them, by path."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.sent: dict[str, Sent] = {}
        self._now = now
        self._links: dict[str, Link] = {}

    def get(self, file_id: str) -> dict[str, Any]:
        """What getFile answers. Raises ``Refused``."""
        sent = self.sent.get(file_id)
        if sent is None:
            raise wrong_file()
        if len(sent.document.content) > FileSizeLimit.FILESIZE_DOWNLOAD:
            raise bad_request("file is too big")
        ending = re.search(r"\.[A-Za-z0-9]{1,8}$", sent.document.name)
        path = f"documents/file_{len(self._links)}{ending[0] if ending else ''}"
        self._links[path] = Link(sent.document, self._now() + LINK_LIFE)
        size = len(sent.document.content)
        return {"file_id": file_id, "file_unique_id": f"unique-{file_id}", "file_size": size, "file_path": path}

    def fetch(self, path: str) -> bytes:
        """What stands behind a link. Raises ``Refused``."""
        link = self._links.get(path)
        if link is None or self._now() > link.ends:
            raise Refused(404, "Not Found")
        return link.document.content
