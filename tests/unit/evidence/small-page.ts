/** The small source's article as a publisher would serve it: in the midst of everything that a page has besides. */
export const SMALL_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<title>Swifts deserve a second tower &#8211; The Moor Letter</title>
	<style>h1 { color: green } p::before { content: "<p>styled</p>" }</style>
	<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Swifts deserve a second tower" }</script>
	<script>document.write("<p>Keeper Tess Rowan argues</p>"); if (1 < 2) { var page = '<main>'; }</script>
</head>
<body class="post" data-words="a > b">
<a hidden href="#content">Skip to content</a>
<nav aria-label="Main"><ul><li><a href="/">Swifts</a></li><li><a href="/towers">Towers</a></li></ul></nav>
<div class="cookies" role="dialog"><p>We use cookies to count the swifts.</p><button>Accept</button><button>Reject</button></div>
<dialog open><p>Wait! Read on before you go.</p></dialog>
<noscript><p>Turn on scripts to see the tower.</p></noscript>
<main id="content">
	<header>
		<h1>Swifts deserve
			a second tower</h1>
		<div class="share"><button>Share</button><svg><title>Post it</title><text>Post</text></svg><select><option>More</select></div>
	</header>
	<figure><picture><source srcset="tower.webp"><img src="tower.jpg" alt="The tower at dusk"></picture>
		<figcaption>The old tower. <small>Image: I.&nbsp;Marsh</small></figcaption></figure>
	<article>
		<!-- wp:paragraph --><p>The old mill tower in <a href="/aldermoor">Aldermoor</a> lost its last nesting&nbsp;boxes in 2019.
		Keeper Tess Rowan argues that the swifts came back to the &ldquo;stub&shy;born&rdquo; ruin anyway.<br>More than
		40&#xA0;pairs re<em>port</em>edly raised their young th<b>e</b>re before the long drought.</p><!-- /wp:paragraph -->
		<iframe src="https://ads.example/box">Your browser shows no frames.</iframe>
		<div class="ad" aria-hidden="true">The parish council buys towers.</div>
		<aside class="box"><h4>Read on &#x1F426;</h4>
			<form action="/letter"><input type="email" placeholder="Email"><textarea>Dear swifts</textarea><button>Sign up</button></form></aside>
		<div>For this reason, the parish council should restore the tower. <span>To this end, neighbors must lend
		their <span hidden>wooden</span>lad<wbr>ders.</span> The swifts will then be safe from the rain.
		<template><p>Templates hold no text yet.</p></template></div>
		<blockquote><p>The views expressed here are the author&rsquo;s own.</blockquote>
	</article>
	<table><caption>Pairs</caption><tr><th>Year<td>2018<td>2019<tr><th>Pairs<td>41<td>0</table>
	<dl><dt>Author<dd>Ivy Marsh<dt>Keeper<dd>Tess Rowan</dl>
	<details><summary>Notes</summary>Counted from<br/>the mill.</details>
	<div hidden="until-found">Letters to the editor</div>
</main>
<aside class="related"><h2>Read on</h2><ul><li><article><h3>Why the long drought ended</h3></article></li></ul></aside>
<footer>© The Moor Letter</footer>
<script>/* unclosed
`;
